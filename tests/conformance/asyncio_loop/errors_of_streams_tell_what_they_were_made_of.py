import asyncio, inspect
e = asyncio.IncompleteReadError(b'ab', 5)
print(e, e.partial, e.expected, e.args, repr(e))
e = asyncio.IncompleteReadError(b'', None)
print(e)
l = asyncio.LimitOverrunError('m', 3)
print(l, l.consumed, l.args)
import copy
print(e.__reduce__(), l.__reduce__())
for c in (asyncio.IncompleteReadError, asyncio.LimitOverrunError):
    try: c()
    except TypeError as e: print(e)
print(inspect.signature(asyncio.LifoQueue), inspect.signature(asyncio.PriorityQueue))
print(asyncio.BrokenBarrierError.__mro__, asyncio.QueueFull.__mro__, asyncio.SendfileNotAvailableError('x'))
