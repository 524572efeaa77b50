import asyncio


async def main():
    async def work():
        print('ran')
        return 1
    made = work()
    print(await asyncio.gather(made, made))


asyncio.run(main())
