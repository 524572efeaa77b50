def f():
    try:
        return "try"
    finally:
        return "finally"
def g():
    for x in range(3):
        try:
            return x
        finally:
            if x < 2: continue
print(f(), g())
