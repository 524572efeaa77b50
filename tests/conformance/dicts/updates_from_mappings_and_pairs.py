class A:
    def __iter__(self): raise TypeError('x')
class B:
    def __iter__(self): raise ValueError('x')
class C(dict):
    def keys(self): return ['k']
    def __getitem__(self,k): return 'got'
class D(dict):
    def __iter__(self): return iter(['z'])
    def keys(self): return ['k2']
    def __getitem__(self,k): return 'got2'
class S:
    def __getitem__(self,i):
        if i>1: raise IndexError
        return i
class K:
    def __init__(self,d): self.d=d
    def __hash__(self): return 1
    def __eq__(self,o):
        self.d.clear(); return False
for f in (lambda x: dict(x), lambda x: {}.__ior__(x), lambda x: {}.update(x) , lambda x: {**x}, lambda x: {}|x, lambda x: dict(**x)):
    for v in ([A()],[B()],[1],['ab','cd'],['abc'],[()],C(a=1),D(a=1),[S()],5,None,[[1,2,3]],C(), {1:2}, [(1,2)], ([1,2],)):
        try: print(f(v))
        except Exception as e: print(type(e).__name__, e)
d={}
d[K(d)]=1
e={}
e[K(d)]=2; 
try: d.update({K(d):1,2:3}); print('ok')
except Exception as x: print(type(x).__name__,x)
