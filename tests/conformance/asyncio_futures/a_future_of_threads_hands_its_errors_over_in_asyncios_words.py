import asyncio
import concurrent.futures


async def main():
    for error in (concurrent.futures.CancelledError('a'), concurrent.futures.InvalidStateError('b'),
                  concurrent.futures.TimeoutError('c'), ValueError('d')):
        source = concurrent.futures.Future()
        future = asyncio.wrap_future(source)
        source.set_exception(error)
        try:
            await future
        except BaseException as caught:
            print(type(caught).__module__, repr(caught))
    try:
        asyncio.wrap_future(3)
    except AssertionError as error:
        print(error)


asyncio.run(main())
