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


@global_enum
class GE(IntEnum): GA=1; GB=2
print(GA, repr(GA), GE.GB, repr(GE.GB), [GA], GE)
@global_enum
class GF(Flag): FA=1; FB=2; FC=4
print(FA, repr(FA), repr(FA|FB), str(FA|FB), repr(GF(0)), str(GF(0)))
@global_enum
class GI(IntFlag): IA=1; IB=2
print(IA, repr(IA), repr(IA|IB), repr(GI(8)), repr(GI(9)), str(GI(9)))
