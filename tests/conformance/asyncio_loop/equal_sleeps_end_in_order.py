import asyncio


async def main():
    order = []
    async def sleeper(name):
        await asyncio.sleep(0.002)
        order.append(name)
    await asyncio.gather(*(sleeper(name) for name in range(6)))
    print(order)


asyncio.run(main())
