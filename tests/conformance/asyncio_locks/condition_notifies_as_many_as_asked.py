import asyncio


async def main():
    condition = asyncio.Condition()
    woken = []
    async def listen(name):
        async with condition:
            await condition.wait()
            woken.append(name)
    tasks = [asyncio.create_task(listen(name)) for name in 'abcd']
    await asyncio.sleep(0)
    for count in (1, 2):
        async with condition:
            condition.notify(count)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print(woken)
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)
    print(woken)


asyncio.run(main())
