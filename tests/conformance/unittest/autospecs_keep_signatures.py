from unittest.mock import *
import asyncio
import inspect
import re as _r


def t(f):
    try: r=f(); print('OK',r if not isinstance(r,(NonCallableMock,)) else type(r).__name__)
    except BaseException as e: print(type(e).__name__, e)


def h(x):
    return _r.sub(r"id='\d+'", "id='X'", repr(x))


m=Mock(**{'a.b.return_value':3,'c':4}); print(m.a.b(),m.c); m.configure_mock(d=5); print(m.d); m.reset_mock(); print(m.a.b.called, m.a.b()); m.reset_mock(return_value=True); print(h(m.a.b()))
def f(a,b=1,*,c=2): pass
fs=create_autospec(f,return_value=4); print(fs(1,c=3),fs.called,fs.mock_calls,fs.call_args,inspect.signature(fs),fs.__name__); t(lambda:fs()); t(lambda: fs(1,2,3)); t(lambda:fs.assert_called_once_with(a=1,c=3)); t(lambda:fs.assert_called_with(2)); fs.return_value=8; print(fs(0))
class C:
    x=1
    def __init__(self,q): pass
    def meth(self,a): pass
    @classmethod
    def cm(cls,a): pass
    @staticmethod
    def sm(a): pass
    async def am(self,z): pass
CS=create_autospec(C); t(lambda:CS()); i=CS(1); t(lambda:i.meth()); t(lambda:i.meth(1)); t(lambda:i.zork); t(lambda:CS.cm(1)); t(lambda:CS.sm()); print(isinstance(i,C), h(i), h(CS), h(i.meth), h(CS.x), type(i.am).__name__); t(lambda: i()); 
inst=create_autospec(C,instance=True); t(lambda:inst()); 
mo=Mock(spec=C); print(isinstance(mo,C), mo.__class__); t(lambda:mo.meth()); mo2=Mock(wraps=[3,1]); print(mo2.count(3)); mo2.sort(); print(mo2.mock_calls); mw=Mock(wraps=lambda x:x+1); print(mw(2)); mw.return_value=5; print(mw(2))
