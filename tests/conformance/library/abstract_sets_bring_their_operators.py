# SPDX-License-Identifier: Apache-2.0
import operator as op
from collections.abc import MutableSet, Set


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


class S(Set):
    def __init__(s,i=()): s.d=list(dict.fromkeys(i))
    def __contains__(s,x): return x in s.d
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
    def __repr__(s): return 'S(%r)'%s.d
class MS(MutableSet,S):
    def add(s,x):
        if x not in s.d: s.d.append(x)
    def discard(s,x):
        if x in s.d: s.d.remove(x)
a=S([1,2,3]); b=S([2,3,4])
import operator as op
for o in (op.and_,op.or_,op.sub,op.xor,op.lt,op.le,op.gt,op.ge,op.eq,op.ne):
    for l,r in ((a,b),(a,[2]),([2],a),(a,{1,2,3}),({1,2,3},a),(a,3),(a,S()),(a,S([1]))):
        t(o,l,r)
print(a.isdisjoint(b), a.isdisjoint([9]), hash(frozenset(a))==a._hash())
t(hash,a)
m=MS('abc')
t(m.remove,'z'); t(m.remove,'a'); print(m); t(m.pop); t(m.pop); t(m.pop)
m|=[1,2,3]; print(m); m&=[1,2]; print(m); m^=[2,5]; print(m); m-=[5]; print(m); m^=m; print(m); m|='xy'; m-=m; print(m); m|='xy'; m.clear(); print(m)
