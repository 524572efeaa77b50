class A:
    n = 1
    @classmethod
    def c(cls, x=0): return cls.__name__, cls.n, x
    @staticmethod
    def s(x): return x
class B(A): n = 2
print(A.c(), B.c(1), B().c(2), A.s(3), A().s(4), B.c.__self__ is B, B.c.__func__ is A.c.__func__)
print(type(A.__dict__["c"]).__name__, type(A.__dict__["s"]).__name__, A.__dict__["s"](5), A.c.__name__)
try:
    A.__dict__["c"]()
except TypeError as e:
    print(e)
