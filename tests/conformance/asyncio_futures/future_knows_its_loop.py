import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(loop.create_future().get_loop() is loop, asyncio.Future().get_loop() is loop)


asyncio.run(main())
