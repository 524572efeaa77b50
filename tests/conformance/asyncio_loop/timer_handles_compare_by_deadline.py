import asyncio


async def main():
    loop = asyncio.get_running_loop()
    one, two = loop.call_at(100.5, print), loop.call_at(200, print)
    print(one < two, one > two, one == two, one.when(), two.when())
    one.cancel(); two.cancel()
    print(one.cancelled())


asyncio.run(main())
