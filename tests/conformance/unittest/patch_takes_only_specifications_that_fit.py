# Which specifications patch() takes together, and what it makes of them.
import sys
from unittest.mock import *
import unittest.mock as um
class Foo:
    x=1
    def m(self,a): return a
    @classmethod
    def cm(cls,a): pass
    @staticmethod
    def sm(a): pass
def t(**k):
    try:
        p=patch(__name__+'.'+k.pop('name','Foo'),**k); 
        p.start(); p.stop(); print('ok',k)
    except Exception as e: print(type(e).__name__,str(e).replace(repr(sys.modules['__main__']),'this module'),k)
D=dict
for a in (True, False, [], list):
    for b in ('spec','spec_set','autospec'):
        t(**{b:a}); t(**{b:a,'create':True}); t(new=3,**{b:a})
        t(name='nothere',create=True,**{b:a}); t(name='nothere',**{b:a})
        t(new_callable=Mock,**{b:a})
        for c in ('spec','spec_set','autospec'):
            if c!=b: t(**{b:a,c:True}); t(**{b:a,c:False})
with patch.object(Foo,'m',autospec=True) as m:
    f=Foo(); 
    for args in ((1,),(),(1,2)):
        try: f.m(*args)
        except Exception as e: print(type(e).__name__,e)
for n in ('cm','sm'):
    with patch.object(Foo,n,autospec=True) as m:
        for args in ((1,),(),(1,2)):
            try: getattr(Foo,n)(*args)
            except Exception as e: print(type(e).__name__,e)
    print(Foo.__dict__[n].__class__)
for spec in (['__call__'],['a'],[],int,Foo,Foo(),Foo.m):
    with patch(__name__+'.Foo',spec=spec) as m: print(type(m).__name__, callable(m), type(getattr(m,'return_value',None)).__name__)
class S(Mock): pass
for nc in (S,MagicMock,NonCallableMock,lambda **k:k, lambda *a,**k:(a,k)):
    try:
        with patch(__name__+'.Foo',new_callable=nc,attr=4) as m: print(m if isinstance(m,(dict,tuple)) else (type(m).__name__,m.attr, m._mock_name))
    except Exception as e: print(type(e).__name__,e)
@patch.multiple(Foo,x=DEFAULT,m=DEFAULT)
def g(**k): print(sorted(k), Foo.x is k['x'])
g()
@patch.multiple(Foo,x=3)
@patch.object(Foo,'m')
def g(m,**k): print(k,Foo.x)
try: g()
except Exception as e: print(type(e).__name__,e)
import os
@patch.dict(os.environ,{'AA':'1'},clear=True)
def g(): print(dict(os.environ))
g()
with patch.dict('os.environ',BB='2') as d: print(d is os.environ, os.environ['BB'])
print('BB' in os.environ)
class MyStr(str): pass
with patch(MyStr(__name__+'.Foo'),5): print(Foo)
for bad in ('x', 5, 'no.such'):
    try:
        with patch(bad,1): pass
    except Exception as e: print(type(e).__name__,e)
try: patch.multiple(Foo)
except Exception as e: print(type(e).__name__,e)
try: patch.object('Foo','x')
except Exception as e: print(type(e).__name__,e)
try: patch.object(Foo,'zz').start()
except Exception as e: print(type(e).__name__,e)
p=patch.object(Foo,'x',7); print(p.start(),Foo.x, p.stop(),Foo.x, p.stop())
patch.object(Foo,'x',7).start(); patch.stopall(); print(Foo.x)
@patch.object(Foo,'x',9)
class T:
    def test_a(self): print('a',Foo.x)
    def other(self): print('o',Foo.x)
T().test_a(); T().other()
try:
    with patch.object(Foo,'x',1): raise ValueError('v')
except ValueError as e: print(e,Foo.x)
