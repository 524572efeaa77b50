out = []
for i in range(5):
    try:
        if i % 2: continue
        if i == 4: break
        out.append(i)
    except Exception: pass
    else: out.append("else")
    finally: out.append("f")
print(out)
i = 0
while i < 3:
    i += 1
    try:
        try:
            if i == 2: continue
        finally:
            print("inner", i)
        print("after", i)
    finally:
        print("outer", i)
