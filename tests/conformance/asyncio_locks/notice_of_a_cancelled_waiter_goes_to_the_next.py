import asyncio


async def main():
    condition = asyncio.Condition()
    async def listen(name):
        async with condition:
            await condition.wait()
            return name
    one, two = asyncio.create_task(listen('one')), asyncio.create_task(listen('two'))
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        one.cancel()
    print(await two, one.cancelled())


asyncio.run(main())
