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


class WP(Enum):
    A=1
    @enum.property
    def info(self): return 'i'+self.name
    @info.setter
    def info(self,v): print('set',v)
print(WP.A.info); WP.A.info=4; t(lambda:WP.info); t(lambda: delattr(WP.A,'info'))
class WP2(WP.__base__):
    info=1
    @enum.property
    def zz(self): return 1
t(lambda:WP2.zz); print(WP2.info, WP2.info.zz)
class BaseI(Enum):
    @enum.property
    def first(self): return 'F:'+self.name
class DerI(BaseI):
    first=1; second=2
print(DerI.first, DerI.second.first, DerI.first.first, type(DerI.__dict__['first']).__name__)
class IR(IntEnum):
    real=1; numerator=5
print(IR.real, IR.real.real, IR.numerator.numerator, list(IR))
