class A:
    def f(self): return __class__
    def g(self): return super().__thisclass__, super().__self__ is self, super().__self_class__
class B(A): pass
print(A().f(), B().f(), B().g())
