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


class HasName(Enum):
    name='x'; value='y'
    A=1
print(list(HasName), HasName.name, HasName.value, HasName.A.name, HasName.A.value, HasName.name.name)
