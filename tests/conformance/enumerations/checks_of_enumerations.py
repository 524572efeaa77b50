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


def v1():
    @verify(UNIQUE)
    class U(Enum): A=1;B=1
t(v1)
def v2():
    @verify(CONTINUOUS)
    class U(IntEnum): A=1;B=3;C=7
t(v2)
def v3():
    @verify(CONTINUOUS)
    class U(Flag): A=1;B=4; C=32
t(v3)
def v4():
    @verify(NAMED_FLAGS)
    class U(Flag): A=1;B=14
t(v4)
def v5():
    @verify(NAMED_FLAGS)
    class U(Flag): A=1;B=14;C=48
t(v5)
def v6():
    @verify(NAMED_FLAGS)
    class U(Flag): A=1;B=3
t(v6)
def v7():
    @verify(UNIQUE,CONTINUOUS)
    class U(IntEnum): A=1;B=2;C=3
    return list(U)
t(v7)
print(verify(UNIQUE).checks, list(EnumCheck), list(FlagBoundary), repr(STRICT), str(KEEP))
