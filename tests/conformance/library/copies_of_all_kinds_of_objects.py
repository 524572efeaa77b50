# SPDX-License-Identifier: Apache-2.0
import copy


def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException as e:
        print(type(e).__name__, e)
    else:
        print(r)


class C:
    def __init__(s): s.a=[1]; s.me=s
    def m(self): return self
class S:
    __slots__=('x','__y')
    def __init__(s): s.x=[1]; s.__y=2
    def g(s): return s.__y
class D(dict): pass
class L(list): pass
class T(tuple): pass
c=C(); k=copy.copy(c); print(k is not c,k.a is c.a,k.me is c); d=copy.deepcopy(c); print(d.a is not c.a, d.me is d, d.m().a)
s=S(); print(copy.copy(s).x is s.x, copy.deepcopy(s).x is s.x, copy.deepcopy(s).g())
d=D(a=[1]); d.z=[3]; e=copy.deepcopy(d); print(e,type(e),e.z,e.z is d.z,e['a'] is d['a']); e=copy.copy(d); print(e,e.z is d.z, type(e))
l=L([[1]]); l.q=1; e=copy.deepcopy(l); print(e,e.q,type(e),e[0] is l[0]); e=copy.copy(l); print(e[0] is l[0])
tt=T([[1]]); tt.k=1; e=copy.deepcopy(tt); print(e,type(e),e.k,e[0] is tt[0])
x=[1]; x.append(x); y=copy.deepcopy(x); print(y[1] is y)
x={}; x['x']=x; y=copy.deepcopy(x); print(y['x'] is y)
tup=(1,2); print(copy.deepcopy(tup) is tup, copy.deepcopy(([],)) , copy.copy(tup) is tup)
print(copy.copy({1,2}),copy.deepcopy({(1,2)}),copy.deepcopy(frozenset([1])),copy.copy(bytearray(b'x')),copy.deepcopy(bytearray(b'x')),copy.copy(slice(1,2)),copy.deepcopy(slice(1,[2])), copy.deepcopy(range(3)), copy.copy(1j))
for o in (len,int,C,lambda:1,None,...,NotImplemented,copy,1,'a',b'x',1.5,True,property(),type): 
    try: print(copy.copy(o) is o, copy.deepcopy(o) is o)
    except Exception as e: print(type(e).__name__,e)
t(copy.copy,(i for i in [])); t(copy.deepcopy,(i for i in []))
class CC:
    def __copy__(s): return 'copied'
    def __deepcopy__(s,m): return 'deep %s'%type(m).__name__
print(copy.copy(CC()),copy.deepcopy(CC()),copy.deepcopy([CC()]))
class R:
    def __reduce__(s): return (R2,(1,),{'st':[1]},iter([1,2]),iter([('k','v')]))
class R2:
    def __init__(s,a): s.a=a; s.l=[]; s.d={}
    def append(s,x): s.l.append(x)
    def __setitem__(s,k,v): s.d[k]=v
r=copy.copy(R()); print(r.a,r.l,r.d,r.st); r=copy.deepcopy(R()); print(r.a,r.l,r.d,r.st)
class ST:
    def __init__(s): s.v=1
    def __getstate__(s): return {'w':[5]}
    def __setstate__(s,st): s.got=st
print(copy.copy(ST()).__dict__, copy.deepcopy(ST()).__dict__)
class NA:
    def __new__(cls,a,b): o=object.__new__(cls); o.ab=(a,b); return o
    def __getnewargs__(s): return s.ab
print(copy.copy(NA(1,2)).ab)
class RS:
    def __reduce_ex__(s,p): return 'name'
r=RS(); print(copy.copy(r) is r, copy.deepcopy(r) is r)
m={}; a=[1]; b=copy.deepcopy([a,a],m); print(b[0] is b[1], len(m))
t(copy.replace,1,a=2); t(copy.deepcopy,ValueError('x',[1]))
import dataclasses, collections
@dataclasses.dataclass
class DC: x:list; y:int=1
q=DC([1]); print(copy.copy(q),copy.deepcopy(q)==q,copy.replace(q,y=5))
N=collections.namedtuple('N','a b'); print(copy.deepcopy(N([1],2)),copy.replace(N(1,2),a=9)); print(copy.deepcopy(collections.deque([[1]])),copy.copy(collections.Counter('aab')),copy.deepcopy(collections.defaultdict(list,{1:[2]})),copy.deepcopy(collections.OrderedDict(a=[1])))
cm=c.m; dm=copy.deepcopy(cm); print(dm.__self__ is not c)
