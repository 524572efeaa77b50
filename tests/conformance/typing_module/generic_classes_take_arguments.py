# SPDX-License-Identifier: Apache-2.0
from typing import *
T=TypeVar('T')
S=TypeVar('S')
P=ParamSpec('P')
Ts=TypeVarTuple('Ts')


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


class Box(Generic[T]):
    def __init__(self,x:T): self.x=x
    def get(self)->T: return self.x
print(Box,Box[int],Box[T],Box[int](3).x,Box[int](3).__orig_class__,Box.__parameters__,Box.__orig_bases__,Box.__mro__,Box[int].__origin__, Box[int]==Box[int], type(Box[int]), Box[int].__args__)
class Pair(Generic[T,S]): pass
print(Pair[int,str],Pair[int,T],Pair[int,T][str]); t(lambda:Pair[int]); t(lambda:Pair[int,str,int]); t(lambda:Box[int][str])
class IntBox(Box[int]): pass
print(IntBox.__orig_bases__,IntBox.__bases__,IntBox.__parameters__); t(lambda:IntBox[int])
class LB(List[T],Box[T]): pass
print(LB.__mro__,LB.__parameters__,LB[int], LB.__orig_bases__)
class DD(Dict[str,T]): pass
print(DD[int],DD.__mro__, DD())
class PB(Generic[T,P]): pass
print(PB[int,[str,bytes]],PB[int,...],PB[int,P], PB.__parameters__)
class PO(Generic[P]): pass
print(PO[int,str],PO[[int,str]],PO[...],PO[P])
class TT(Generic[Unpack[Ts]]): pass
print(TT[int,str],TT[()],TT[int], TT.__parameters__, TT[Unpack[Ts]])
class TT2(Generic[T,Unpack[Ts],S]): pass
print(TT2[int,str],TT2[int,float,bytes,str]); t(lambda:TT2[int])
def bad1():
    class X(Generic[T],Generic[S]): pass
t(bad1)
def bad2():
    class X(List[T],Generic[S]): pass
t(bad2)
def bad3():
    class X(Union[int,str]): pass
t(bad3)
def bad4():
    class X(Optional): pass
t(bad4)
def bad5():
    class X(Generic): pass
t(bad5)
def bad6():
    class X(T): pass
t(bad6)
def bad7():
    class X(ClassVar[int]): pass
t(bad7)
