import asyncio

lock = asyncio.Lock()
async def contend():
    await lock.acquire()
    try:
        await asyncio.wait_for(lock.acquire(), 0.001)
    except TimeoutError:
        print('timed out')
    except RuntimeError as error:
        print(str(error).split(' is ')[1])
    lock.release()
asyncio.run(contend())
asyncio.run(contend())
