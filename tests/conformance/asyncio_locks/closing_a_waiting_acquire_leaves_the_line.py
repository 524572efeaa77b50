import asyncio


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    waiting = lock.acquire()
    waiting.send(None)
    try:
        waiting.throw(KeyError('thrown'))
    except KeyError as error:
        print(repr(error), repr(lock).split(' [')[1])


asyncio.run(main())
