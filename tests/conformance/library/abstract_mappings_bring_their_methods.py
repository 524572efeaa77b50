# SPDX-License-Identifier: Apache-2.0
from collections.abc import MutableMapping


def t(f, *a):
    try:
        r = f(*a)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


class M(MutableMapping):
    def __init__(s,*a,**k): s.d={}; s.update(*a,**k)
    def __getitem__(s,k): return s.d[k]
    def __setitem__(s,k,v): s.d[k]=v
    def __delitem__(s,k): del s.d[k]
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
m=M({'a':1},b=2); m.update([('c',3)]); 
print(dict(m),len(m.keys()),m=={'a':1,'b':2,'c':3},m!={}, 'a' in m, 'q' in m, m.get('q'), m.get('q',5))
t(reversed,m); t(m.pop,'q'); t(m.pop,'q',1); t(m.pop,'a'); t(m.popitem); t(m.setdefault,'n',4); t(m.setdefault,'n',5); print(('n',4) in m.items(), 4 in m.values(), 'n' in m.keys(), ('z',1) in m.items(), list(m.items()), m.keys()&{'n'}, m.keys()|{'z'}, m.items()-{1}, len(m.items()))
m.clear(); t(m.popitem); t(m.update,5); t(m.update,1,2); t(hash,m)
class K: 
    def keys(s): return ['k']
    def __getitem__(s,k): return k*2
m.update(K()); print(dict(m))
