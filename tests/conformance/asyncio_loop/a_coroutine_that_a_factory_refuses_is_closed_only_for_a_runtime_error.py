import asyncio

loop = asyncio.new_event_loop()


async def nothing():
    pass


for error in (NameError('a'), RuntimeError('b'), ValueError('c'), NotImplementedError('d')):
    def factory(loop, coro):
        raise error

    loop.set_task_factory(factory)
    coro = nothing()
    try:
        asyncio.ensure_future(coro, loop=loop)
    except Exception as caught:
        print(repr(caught), coro.cr_frame is None)
    coro.close()
loop.close()
