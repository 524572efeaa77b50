# SPDX-License-Identifier: Apache-2.0
from typing import *
T=TypeVar('T')


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


class P1(Protocol):
    def m(self)->int: ...
class A:
    def m(self): return 1
t(isinstance,A(),P1); t(issubclass,A,P1); t(P1)
@runtime_checkable
class P2(Protocol):
    def m(self)->int: ...
print(isinstance(A(),P2),issubclass(A,P2),isinstance(1,P2),issubclass(int,P2))
@runtime_checkable
class P3(Protocol):
    x:int
    def m(self): ...
t(isinstance,A(),P3); t(issubclass,A,P3)
a=A(); a.x=1; print(isinstance(a,P3))
class B(P1): pass
print(B().m()); print(isinstance(B(),B), P1._is_protocol, B._is_protocol, P1.__mro__, P1.__protocol_attrs__ if hasattr(P1,'__protocol_attrs__') else None, sorted(P3.__protocol_attrs__))
class GP(Protocol[T]):
    def get(self)->T: ...
print(GP[int],GP.__parameters__,GP.__mro__)
class GP2(GP[int],Protocol): 
    def put(self): ...
print(GP2.__mro__,sorted(GP2.__protocol_attrs__)); print(is_protocol(GP2), is_protocol(A), sorted(get_protocol_members(GP2))); t(get_protocol_members,A)
def bp():
    class X(A,Protocol): pass
t(bp)
def bp2():
    @runtime_checkable
    class X: pass
t(bp2)
class Impl(P2):
    def __init__(self): self.z=1
print(Impl().z)
class P5(Protocol):
    def __init__(self): self.q=1
class P5i(P5): pass
print(P5i().q)
print([isinstance(x,SupportsInt) for x in (1,'a',1.5)], [isinstance(x,SupportsIndex) for x in (1,1.5)], isinstance([],SupportsAbs), isinstance(3,SupportsRound), isinstance(b'',SupportsBytes), isinstance(1,SupportsFloat),isinstance(1,SupportsComplex), isinstance(1j,SupportsComplex))
class Ns: m=None
print(isinstance(Ns(),P2))
@runtime_checkable
class Prop(Protocol):
    @property
    def p(self): ...
class HasP: p=1
print(isinstance(HasP(),Prop)); t(issubclass,HasP,Prop)
