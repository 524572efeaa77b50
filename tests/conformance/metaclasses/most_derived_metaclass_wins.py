class M1(type): pass
class M2(M1): pass
class M3(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(A, B): pass
class X(metaclass=M3): pass
print(type(C).__name__)
try:
    class D(A, X): pass
except TypeError as e:
    print(e)
