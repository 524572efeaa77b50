class C:
    __x = 1
    def __m(self): return self.__x
    def call(self): return self.__m()
    def kw(self, __p=5): return __p
    __dunder__ = "not mangled"
    def make(self):
        __local = 3
        return sorted(locals())
class _D:
    __y = 2
    def f(self): self.__z = 1; return vars(self)
c = C()
print(c.call(), c._C__x, c._C__m(), hasattr(c, "__x"), C.__dunder__, c.kw(), c.make(), _D().f(), _D._D__y)
print(sorted(n for n in vars(C) if "__x" in n or "__m" in n))
