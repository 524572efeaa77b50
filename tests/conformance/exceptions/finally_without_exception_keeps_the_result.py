def f():
    x = 1
    try:
        return x
    finally:
        x = 2
print(f())
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print("body", i)
        finally:
            print("finally", i)
    return "done"
print(g())
def nested():
    try:
        try:
            return "inner"
        finally:
            print("first")
    finally:
        print("second")
print(nested())
