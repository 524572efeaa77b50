import asyncio

loop = asyncio.AbstractEventLoop()
for name in ('run_forever', 'stop', 'is_running', 'close', 'time', 'create_future', 'get_debug'):
    try:
        getattr(loop, name)()
    except NotImplementedError:
        print(name)
