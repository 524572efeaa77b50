# SPDX-License-Identifier: Apache-2.0
from collections.abc import Mapping, Sequence


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


class Sq:
    def __getitem__(s,i):
        if i>2: raise IndexError
        return i
    def __len__(s): return 3
def pm(o):
    match o:
        case [a,*r]: return 'seq',a
        case {**k}: return 'map'
    return None
print(pm(Sq())); Sequence.register(Sq); print(pm(Sq()))
class Sq2(Sq): pass
print(pm(Sq2()))
class Mp:
    def keys(s): return []
    def __len__(s): return 0
    def get(s,*a): pass
    def __getitem__(s,k): raise KeyError
class Mp2(Mp): pass
print(pm(Mp2())); Mapping.register(Mp); print(pm(Mp2()),pm(Mp()))
