# SPDX-License-Identifier: Apache-2.0
from collections.abc import MutableSequence


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


class Q(MutableSequence):
    def __init__(s,i=()): s.d=list(i)
    def __getitem__(s,i): return s.d[i]
    def __setitem__(s,i,v): s.d[i]=v
    def __delitem__(s,i): del s.d[i]
    def __len__(s): return len(s.d)
    def insert(s,i,v): s.d.insert(i,v)
q=Q('abcab'); print(list(q),list(reversed(q)),q.index('b'),q.count('a'),'c' in q,'z' in q, q.index('a',1), q.index('a',-2), q.index('a', -3, -1))
t(q.index,'z'); t(q.index,'a',1,2); q.reverse(); print(q.d); q.extend(q); print(q.d); q+=[1]; t(q.pop); t(q.pop,0); t(q.remove,'z'); q.remove('b'); print(q.d); q.clear(); t(q.pop); q.append(1); print(q.d)
