# SPDX-License-Identifier: Apache-2.0
from typing import *


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


@overload
def ov(x:int)->int: ...
@overload
def ov(x:str)->str: ...
def ov(x): return x
print(len(get_overloads(ov)),ov(3)); clear_overloads(); print(get_overloads(ov))
@overload
def ov2(x): ...
t(ov2,1)
@final
class Fi: pass
print(Fi.__final__, final(5) if 0 else '')
class Ov:
    @override
    def m(self): pass
    @final
    def n(self): pass
print(Ov.m.__override__, Ov.n.__final__)
@no_type_check
def ntc(x:'bad name'): pass
print(get_type_hints(ntc), ntc.__no_type_check__)
@dataclass_transform(kw_only_default=True)
def dt(c): return c
print(dt.__dataclass_transform__)
UserId=NewType('UserId',int); print(UserId,UserId(5),type(UserId),UserId.__supertype__,UserId.__name__,UserId|int,UserId.__module__, UserId.__qualname__)
def bn():
    class X(UserId): pass
t(bn)
print(TYPE_CHECKING, Text is str, AnyStr)
print(List[int].__class__.__name__, typing.List[int].__dict__ if 0 else '')
