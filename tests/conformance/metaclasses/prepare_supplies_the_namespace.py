class Log(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"): print("define", k)
        super().__setitem__(k, v)
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, bases, kw)
        return Log(preset=7)
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name, bases, dict(ns))
class C(metaclass=Meta, k=1):
    x = preset
    def f(self): pass
print(C.x, C.preset)
class Bad(type):
    @classmethod
    def __prepare__(m, name, bases): return 5
try:
    class D(metaclass=Bad): pass
except TypeError as e:
    print(e)
