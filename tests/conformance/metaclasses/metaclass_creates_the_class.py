class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, bases, kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print("call", cls.__name__, a)
        return super().__call__(*a)
class A(metaclass=Meta, flag=1):
    def __init__(self, x): self.x = x
class B(A): pass
print(B(5).x, type(B) is Meta, type(A).__name__)
