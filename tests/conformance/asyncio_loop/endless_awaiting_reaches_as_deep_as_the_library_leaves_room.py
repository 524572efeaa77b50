import asyncio


async def deeper(depth):
    try:
        return await deeper(depth + 1)
    except RecursionError:
        return depth


async def main():
    print(await deeper(1))
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print(plain(1)))
    await asyncio.sleep(0)


def plain(depth):
    try:
        return plain(depth + 1)
    except RecursionError:
        return depth


asyncio.run(main())
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.call_soon(lambda: print(plain(1)))
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
