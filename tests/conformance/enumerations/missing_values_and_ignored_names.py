# SPDX-License-Identifier: Apache-2.0
import enum
from enum import *


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


class Lst(Enum):
    A=[1,2]; B={'a':1}; C=[1,2]
print(list(Lst), Lst([1,2]), Lst.C is Lst.A, [1,2] in Lst, Lst({'a':1})); t(Lst,[3])
class Miss(Enum):
    A=1
    @classmethod
    def _missing_(cls,value):
        if value=='one': return cls.A
        if value=='bad': return 5
        if value=='err': raise KeyError('k')
        return None
print(Miss('one')); t(Miss,'bad'); t(Miss,'err'); t(Miss,'no')
class Ign(Enum):
    _ignore_='x y'
    x=1; y=2
    A=5
    locals().update({'B%d'%i:i for i in range(2)})
print(list(Ign), hasattr(Ign,'x'), Ign._ignore_ if hasattr(Ign,'_ignore_') else None)
class Mem(Enum):
    A=member(1)
    @member
    def f(self): return 1
    B=nonmember(5)
    C=2
    g=lambda self: 7
    @member
    class Inner: pass
    class Inner2: pass
print([m.name for m in Mem], Mem.B, Mem.A.g(), Mem.A.value)
class Order(Enum):
    _order_='B A'
    B=1; A=2
print(list(Order))
def badorder():
    class X(Enum):
        _order_='A B'
        B=1; A=2
t(badorder)
def badorder2():
    class X(Enum):
        _order_='A B C'
        A=1; B=2
t(badorder2)
class Priv(Enum):
    __x=5
    A=1
print(list(Priv), Priv._Priv__x)
class HasName(Enum):
    name='x'; value='y'
    A=1
print(list(HasName), HasName.name, HasName.value, HasName.A.name, HasName.A.value, HasName.name.name)
