import asyncio
from contextlib import AsyncExitStack


def chain(error):
    words = []
    while error is not None:
        words.append(repr(error))
        error = error.__context__
    return " <- ".join(words)


async def fails_when_cancelled():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        raise ValueError("in clean-up")


async def main():
    for awaitable in asyncio.sleep(1), fails_when_cancelled():
        task = asyncio.create_task(awaitable)
        await asyncio.sleep(0)
        try:
            try:
                raise KeyError("first")
            except KeyError:
                await asyncio.wait_for(task, 0)
        except Exception as error:
            print(chain(error))
    try:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(asyncio.wait_for, asyncio.Event().wait(), -1)
            raise KeyError("second")
    except Exception as error:
        print(chain(error))


asyncio.run(main())
