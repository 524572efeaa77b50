from unittest.mock import *
import asyncio
import inspect
import re as _r


def t(f):
    try: r=f(); print('OK',r if not isinstance(r,(NonCallableMock,)) else type(r).__name__)
    except BaseException as e: print(type(e).__name__, e)


def h(x):
    return _r.sub(r"id='\d+'", "id='X'", repr(x))


am=AsyncMock(return_value=3); print(asyncio.run(am(1)), am.await_count, am.await_args, am.await_args_list, am.mock_calls); t(lambda:am.assert_awaited_once()); t(lambda:am.assert_not_awaited()); t(lambda:am.assert_awaited_with(2)); t(lambda:am.assert_any_await(2)); t(lambda: am.assert_has_awaits([call(4)])); t(lambda:AsyncMock().assert_awaited()); t(lambda:AsyncMock().assert_awaited_once());t(lambda:AsyncMock().assert_awaited_with(1)); asyncio.run(am(2)); t(lambda:am.assert_awaited_once());t(lambda:am.assert_awaited_once_with(1)); 
print(asyncio.iscoroutinefunction(am), inspect.iscoroutinefunction(am)); am=AsyncMock(side_effect=[1,ValueError('x')]); t(lambda:asyncio.run(am())); t(lambda:asyncio.run(am()));t(lambda:asyncio.run(am()))
async def use():
    a=MagicMock()
    async with a as q: print(h(q))
    a.__aiter__.return_value=[1,2]; print([x async for x in a]); print(a.mock_calls)
    b=AsyncMock(); print(h(await b.foo(2)), b.mock_calls, h(b.foo))
asyncio.run(use())
