import copy
import typing
from typing import *

from _type_parameters import A, P, T, Ts, t

type L1 = undefined_name
t(lambda: L1.__value__); undefined_name = 5
t(lambda: L1.__value__); del undefined_name
t(lambda: L1.__value__)
def f[X: boo, Y: (int, hoo), Z = zoo, *W = qoo, **Q = roo](): return X, Y, Z, W, Q
X,Y,Z,W,Q = f.__type_params__
for v in f.__type_params__:
    t(lambda: v)
    t(lambda: v.has_default())
    t(lambda: v.__default__)
    t(lambda: getattr(v,'__bound__'))
    t(lambda: getattr(v,'__constraints__'))
boo=1; hoo=2; zoo=3; qoo=4; roo=5
for v in f.__type_params__:
    t(lambda: v.__default__)
    t(lambda: getattr(v,'__bound__'))
    t(lambda: getattr(v,'__constraints__'))
class C[T, *Ts, **P]:
    def m[U: T](self, x: U) -> T: return U
    type Alias[K] = dict[K, T]
t(lambda: C.__type_params__)
t(lambda: C.__orig_bases__)
t(lambda: C.__parameters__)
t(lambda: C[int, str, bool, [int]])
t(lambda: C[int])
t(lambda: C.m.__type_params__[0].__bound__)
t(lambda: C.Alias.__value__)
t(lambda: C.Alias[int])
t(lambda: C.Alias.__module__)
t(lambda: C.Alias.__type_params__)
t(lambda: C.__mro__)
t(lambda: C.m.__annotations__)
