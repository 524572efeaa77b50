import asyncio


async def main():
    order = []
    async def other():
        for number in range(3):
            order.append(number)
            await asyncio.sleep(0)
    task = asyncio.create_task(other())
    for _ in range(3):
        order.append('main')
        await asyncio.sleep(0)
    print(order)


asyncio.run(main())
