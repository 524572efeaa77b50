def g():
    try:
        yield 1
    finally:
        print("closed")
c = g(); next(c)
c = None
print("after rebinding")
def f():
    d = g(); next(d)
    print("leaving f")
f()
print("left f")
next(g())
print("temporary gone")
e = g(); next(e)
del e
print("deleted")
