# gh-146194: as it is
import asyncio
import signal


async def helper():
    try:
        await asyncio.sleep(10)
    finally:
        print('helper cleans up')
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt:
            print('third')
        await asyncio.sleep(0)
        print('helper has cleaned up')


async def main():
    task = asyncio.create_task(helper())
    await asyncio.sleep(0)
    try:
        signal.raise_signal(signal.SIGINT)
        await asyncio.sleep(10)
    finally:
        print('main cleans up')
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt:
            print('second')
        await asyncio.sleep(0)
        print('main has cleaned up')


try:
    asyncio.run(main())
except KeyboardInterrupt as error:
    print('interrupted', repr(error.__context__))
