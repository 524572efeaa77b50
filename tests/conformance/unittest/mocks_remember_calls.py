from unittest.mock import *
import asyncio
import inspect
import re as _r


def t(f):
    try: r=f(); print('OK',r if not isinstance(r,(NonCallableMock,)) else type(r).__name__)
    except BaseException as e: print(type(e).__name__, e)


def h(x):
    return _r.sub(r"id='\d+'", "id='X'", repr(x))


m=Mock()
m(1,a=2); m(3)
t(lambda:m.assert_called_once()); t(lambda:m.assert_called_once_with(3)); t(lambda:m.assert_called_with(4,b=1)); t(lambda:Mock().assert_called_with(4)); t(lambda:Mock().assert_called()); t(lambda:m.assert_not_called()); t(lambda:m.assert_any_call(9)); t(lambda:m.assert_has_calls([call(9)])); t(lambda:m.assert_has_calls([call(3),call(1,a=2)])); t(lambda:m.assert_has_calls([call(3),call(1,a=2)],any_order=True)); t(lambda: m.assert_has_calls([call(8)],any_order=True)); t(lambda:Mock().assert_called_once()); t(lambda: Mock(name='nm').assert_called_once_with()); 
t(lambda:m.assert_foo); t(lambda:m.asert_called); t(lambda:m.called_once); t(lambda: Mock(spec=['a']).b); t(lambda: Mock(spec=int).foo); t(lambda: setattr(Mock(spec_set=['a']),'b',1)); t(lambda:Mock(unsafe=True).assert_x)
print(m.called,m.call_count,m.call_args,m.call_args.args,m.call_args.kwargs,m.call_args_list,m.mock_calls,m.method_calls)
m.foo.bar(1).baz(2); print(m.mock_calls, m.method_calls); 
print(h(m),h(m.foo),h(m.foo()),h(m.foo.bar(1).z),h(Mock(name='n').a()),h(Mock(spec=int)),h(Mock(spec_set=int)),h(MagicMock()),h(AsyncMock()),h(NonCallableMock()),h(PropertyMock()),h(create_autospec(int)), sentinel.a, DEFAULT, ANY, call, call.a.b(1)(2).c, call(1,'x',k=2), repr(call.foo(1)[0]), call.foo==('foo',), call(1)==((1,),), call(1)==((1,),{}), call(1)==('',(1,),{}), call(x=1)==({'x':1},), call.f(1)==('f',(1,)), call()==('',), call.foo.bar().call_list())
m=Mock(side_effect=[1,ValueError('v'),DEFAULT],return_value=7); t(m);t(m);t(m);t(m)
m=Mock(side_effect=KeyError('k')); t(m); m=Mock(side_effect=lambda x:x*2); t(lambda:m(4)); m=Mock(side_effect=lambda x:DEFAULT,return_value=9); t(lambda:m(4)); m.side_effect=None; t(m)
