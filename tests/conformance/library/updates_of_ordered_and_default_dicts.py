from collections import OrderedDict, defaultdict, Counter
class A:
    def __iter__(self): raise TypeError('x')
class C(dict):
    def keys(self): return ['k']
    def __getitem__(self,k): return 'got'
class D(dict):
    def __iter__(self): return iter(['z'])
    def keys(self): return ['k2']
    def __getitem__(self,k): return 'got2'
class O(OrderedDict):
    def keys(self): return ['k3']
    def __getitem__(self,k): return 'got3'
class I:
    def items(self): return [(1,2)]
class S:
    def __getitem__(self,i):
        if i>1: raise IndexError
        return i
class DD(defaultdict):
    def __setitem__(self,k,v): print('set',k); super().__setitem__(k,v)
class OO(OrderedDict):
    def __setitem__(self,k,v): print('set',k); super().__setitem__(k,v)
def upd(t):
    def f(x):
        d=t(); d.update(x); return d
    return f
def ior(t):
    def f(x):
        d=t(); d|=x; return d
    return f
for f in (OrderedDict, lambda x: defaultdict(None,x), lambda x: DD(None,x), OO, upd(OrderedDict), upd(defaultdict), upd(DD), upd(OO), ior(OrderedDict), ior(defaultdict), lambda x: OrderedDict(a=1)|x, lambda x: defaultdict(None,a=1)|x, lambda x: x|OrderedDict(a=1), lambda x: (lambda **k:k)(**x)):
    for v in ([A()],[1],['ab','cd'],['abc'],['a'],[()],C(a=1),D(a=1),O(a=1),[S()],5,None,[[1,2,3]],C(), {1:2},{'q':2}, [(1,2)], ([1,2],), I(), defaultdict(None,w=1), OrderedDict(w=1), OrderedDict):
        try: print(f(v))
        except Exception as e: print(type(e).__name__, e)
