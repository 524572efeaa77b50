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


class Auto(Enum):
    A=auto(); B=auto(); C=10; D=auto(); E=auto()
print(list(Auto))

class Ord(Enum):
    def _generate_next_value_(name,start,count,last): return (name,start,count,list(last))
    A=auto(); B=auto(); C=3; D=auto()
print(list(Ord))
