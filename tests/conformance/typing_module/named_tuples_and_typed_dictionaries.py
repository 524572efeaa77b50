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


class N(NamedTuple):
    a:int
    b:str='x'
    def m(self): return self.a
print(N(1),N(1,'y').b,N._fields,N._field_defaults,N.__annotations__,N.__mro__,N(1).m(),N(1)==(1,'x'),N.__module__,N.__doc__)
t(N); t(N,1,2,3)
def nb():
    class X(NamedTuple):
        a:int=1
        b:str
t(nb)
def nb2():
    class X(NamedTuple,Box[int]): a:int
    return X.__mro__
t(nb2)
def nb3():
    class X(NamedTuple):
        _a:int
t(nb3)
def nb4():
    class X(NamedTuple):
        a:int
        def _replace(self): pass
t(nb4)
def nb5():
    class X(NamedTuple, dict): a:int
t(nb5)
N2=NamedTuple('N2',[('a',int),('b',str)]); print(N2(1,'q'),N2.__annotations__,N2.__module__)
class NG(NamedTuple,Generic[T]):
    x:T
print(NG[int](1),NG(2),NG[int])
t(NamedTuple); t(NamedTuple,'X',[('a',1)])
class TD(TypedDict):
    a:int
    b:NotRequired[str]
class TD2(TD,total=False):
    c:float
    d:Required[int]
    e:ReadOnly[int]
print(TD(a=1),TD,TD.__annotations__,TD.__total__,TD.__required_keys__,TD.__optional_keys__,sorted(TD2.__required_keys__),sorted(TD2.__optional_keys__),TD2.__total__,TD2.__annotations__,TD2.__readonly_keys__,sorted(TD2.__mutable_keys__),TD.__bases__,type(TD),type(TD(a=1)),TD2.__mro__)
t(isinstance,{},TD); t(issubclass,dict,TD); t(lambda:TD()); t(is_typeddict,TD); t(is_typeddict,dict); t(is_typeddict,TypedDict)
TD3=TypedDict('TD3',{'x':int,'in':str}); print(TD3,TD3.__annotations__,TD3(x=1),TD3.__module__)
def tdb():
    class X(TD,dict): pass
t(tdb)
def tdb2():
    class X(TypedDict):
        a=1
t(tdb2) if 0 else None
class TDG(TypedDict,Generic[T]):
    x:T
print(TDG[int],TDG.__parameters__,TDG(x=1),TDG[int](x=2))
