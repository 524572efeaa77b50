import asyncio
import functools


def shown(*args):
    pass


loop = asyncio.new_event_loop()
args = (1, [2])
for handle in (asyncio.Handle(shown, args, loop), asyncio.TimerHandle(5.0, shown, args, loop)):
    print(handle._args is args, handle._callback is shown)
    handle.cancel()
    print(handle._args, handle._callback)
handle = loop.call_soon(shown, 1, 2)
print(handle._args is handle._args, handle._args)


class Owner:
    method = functools.partialmethod(shown, 3)


handle = asyncio.Handle(Owner.__dict__['method'], (), loop)
print(repr(handle).rpartition(':')[2], 'functools.partialmethod(<function shown at' in repr(handle))


class Like:
    def __await__(self):
        return iter(())

    def send(self, value):
        pass

    def throw(self, *args):
        pass

    def close(self):
        pass


from asyncio import coroutines
like = Like()
like.__name__ = 'one'
print(coroutines._format_coroutine(like))
like.__qualname__ = 'two'
like.cr_running = True
print(coroutines._format_coroutine(like))
loop.close()
