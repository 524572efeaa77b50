x = "global"
def f():
    x = "local"
    class C:
        a = x
        x = "class"
        b = x
    return C.a, C.b
print(f())
class D:
    a = x
    x = "class"
    b = x
    del x
    c = x
print(D.a, D.b, D.c)
def g():
    y = "free"
    class E:
        z = y
        def m(self): return y
    return E.z, E().m()
print(g())
