from abc import ABC, abstractmethod, ABCMeta
class A(ABC):
    @abstractmethod
    def f(self): return "base f"
    @property
    @abstractmethod
    def p(self): ...
class B(A):
    def f(self): return "B " + super().f()
class C(B):
    p = 1
print(C().f(), sorted(A.__abstractmethods__), type(A) is ABCMeta)
for k in (A, B):
    try:
        k()
    except TypeError as e:
        print(e)
A.register(int)
print(isinstance(5, A), issubclass(bool, A), isinstance("a", A))
