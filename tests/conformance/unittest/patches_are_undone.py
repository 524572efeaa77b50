from unittest.mock import *
import asyncio
import inspect
import re as _r


def t(f):
    try: r=f(); print('OK',r if not isinstance(r,(NonCallableMock,)) else type(r).__name__)
    except BaseException as e: print(type(e).__name__, e)


def h(x):
    return _r.sub(r"id='\d+'", "id='X'", repr(x))


class K: a=1; b=2
with patch.object(K,'a',5) as p: print(K.a,p)
with patch.object(K,'a') as p: print(h(K.a))
print(K.a)
t(lambda: patch.object(K,'zz').__enter__()); 
with patch.object(K,'zz',3,create=True): print(K.zz)
print(hasattr(K,'zz'))
@patch('json.dumps')
@patch('json.loads',return_value=3)
def g(l,d): import json; print(json.loads('1'),h(d),h(l))
g()
d={'a':1}
with patch.dict(d,{'b':2},c=3): print(d)
print(d)
with patch.dict(d,clear=True): print(d)
with patch.multiple(K,a=7,b=DEFAULT) as v: print(K.a,h(v['b']))
pp=patch.object(K,'b',9); pp.start(); print(K.b); patch.stopall(); print(K.b); t(pp.stop)
t(lambda:patch('nodot').__enter__()); t(lambda:patch('nomod.x').__enter__()); t(lambda: patch(1)); t(lambda:patch.object('x','y').__enter__())
@patch.object(K,'a',new_callable=PropertyMock)
class TC:
    def test_x(self,p): p.return_value=3; print(K().a, p.mock_calls)
    def other(self): print(K.a)
TC().test_x(); TC().other()
@patch.object(K,'a',9)
async def co(): return K.a
print(asyncio.run(co()))
mo=mock_open(read_data='l1\nl2\n'); fh=mo('x'); print(fh.read(),list(mo()),mo().readline(),mo().readlines()); 
with mo('z','w') as z: z.write('q')
print(mo.mock_calls[-4:], h(mo)); mo().write.assert_called_once_with('q')
with patch('builtins.open', mock_open(read_data=b'ab')) as mo: print(open('foo','rb').read())
