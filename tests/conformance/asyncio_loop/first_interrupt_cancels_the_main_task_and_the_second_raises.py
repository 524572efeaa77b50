import asyncio
import signal


async def twice():
    signal.raise_signal(signal.SIGINT)
    try:
        signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt:
        print('the second at once')
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print('the first at the next await')


async def in_a_group():
    async def interrupts():
        signal.raise_signal(signal.SIGINT)
        await asyncio.sleep(10)

    async def cleans_up():
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.sleep(0)
            print('cleaned up')

    async with asyncio.TaskGroup() as group:
        group.create_task(cleans_up())
        group.create_task(interrupts())


async def swallows():
    signal.raise_signal(signal.SIGINT)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return 'swallowed'


async def own_handler():
    signal.signal(signal.SIGINT, lambda number, frame: print('own handler', number))
    signal.raise_signal(signal.SIGINT)
    await asyncio.sleep(0)


for main in (twice, in_a_group, swallows, own_handler):
    try:
        print(main.__name__, asyncio.run(main()))
    except KeyboardInterrupt as error:
        print(main.__name__, repr(error), repr(error.__context__))
