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


F=Enum('F','A B C'); print(F, list(F), F.__module__, F.__qualname__)
F=Enum('F','A,B'); print(list(F)); F=Enum('F',['X','Y'],start=5); print(list(F)); F=Enum('F',[('X',1),('Y','q')]); print(list(F)); F=Enum('F',{'Z':3},module='mm',qualname='a.F'); print(list(F),F.__module__,F.__qualname__,repr(F))
F=IntEnum('F','A B',type=None); print(list(F)); F=Enum('F','A B',type=int); print(F.__mro__, F.A+1); F=Flag('F','A B C'); print(list(F), F.A|F.B)
F=Enum('F',''); print(list(F)); F=Enum('F', 'A B', 'C D') if 0 else None
