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


class C(Flag,boundary=CONFORM): A=1;B=2
class Ej(Flag,boundary=EJECT): A=1;B=2
class Ke(Flag,boundary=KEEP): A=1;B=2
class St(Flag,boundary=STRICT): A=1;B=2
for k in (C,Ej,Ke,St):
    for v in (0,1,3,4,5,8,-1,-2,-3,-4,-5,-8): t(k,v)
    t(lambda:~k.A); t(lambda:~k(3)); t(lambda:~k(0)); print(k._boundary_, k)
class ICf(IntFlag,boundary=CONFORM): A=1;B=2
class IEj(IntFlag,boundary=EJECT): A=1;B=2
class ISt(IntFlag,boundary=STRICT): A=1;B=2
for k in (ICf,IEj,ISt):
    for v in (0,1,3,4,5,8,-1,-2,-3,-4,-5,-8): t(k,v)
    t(lambda:~k.A); t(lambda:k.A|8)
