# SPDX-License-Identifier: Apache-2.0
from abc import ABC, ABCMeta


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


class Meta(ABCMeta):
    def __new__(m,n,b,d,**k): d['made']=1; return super().__new__(m,n,b,d,**k)
    def __instancecheck__(c,i): return 'hi'==i or super().__instancecheck__(i)
    def __subclasscheck__(c,s): return s is int or super().__subclasscheck__(s)
class MM(metaclass=Meta): pass
print(isinstance('hi',MM), isinstance('ho',MM), issubclass(int,MM), isinstance(3,MM), MM.made)
class KW(ABC):
    def __init_subclass__(cls, **k): print(k)
class KW2(KW, a=1): pass
