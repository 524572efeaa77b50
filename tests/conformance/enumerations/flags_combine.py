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


class P(Flag):
    R=auto(); W=auto(); X=auto()
    RW=R|W
    NONE=0
print(list(P), P.RW, repr(P.RW), P.R|P.X, repr(P.R|P.X), P(3), P(0), P(7), repr(P(7)), ~P.R, repr(~P.R), P.R&P.W, P.RW^P.R, bool(P(0)), len(P.RW), list(P.RW), P.R in P.RW, P.X in P.RW, P.__members__, len(P))
t(P,8); t(P,-1); t(P,'x'); t(P,-9); t(lambda:P.R|1); t(lambda:1|P.R); t(lambda: 1 in P.R); t(lambda:P.R.value+1); t(lambda: P(1.5))
print(P.R.name, P.RW.name, (P.R|P.X).name, P(0).name, P.NONE, (P.R|P.X).value, str(P.R|P.W|P.X), (P.R|P.X) is (P.X|P.R), P(-2), P(-1) if 0 else '')
class P2(Flag):
    A=1;B=2;D=8
t(P2,4); t(P2,16); print(~P2.A, list(~P2.A), P2(0), repr(P2(0)), P2(11), 8 in P2, 4 in P2, 3 in P2, P2._flag_mask_, P2._all_bits_,P2._singles_mask_)
