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


class Strs(Enum):
    A=1
    def __str__(self): return 'str!'
    def __repr__(self): return 'repr!'
    def __format__(self,s): return 'fmt!'+s
print(Strs.A, repr(Strs.A), f'{Strs.A:x}', [Strs.A])
class Strs2(Enum):
    A=1
    def __str__(self): return 'S2'
print(f'{Strs2.A}|{Strs2.A:>4}')
class IntStr(int,Enum): A=1
print(f'{IntStr.A}', str(IntStr.A), repr(IntStr.A), '%d'%IntStr.A)
