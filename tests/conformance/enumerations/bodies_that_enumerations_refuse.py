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


def dup():
    class X(Enum):
        A=1
        A=2
t(dup)
def dup2():
    class X(Enum):
        A=1
        def A(self): pass
t(dup2)
def mro():
    class X(Enum): mro=1
t(mro)
def sunder():
    class X(Enum): _bad_=1
t(sunder)
