import asyncio


async def main():
    async def good(): return 'good'
    async def bad(): raise KeyError('bad')
    one, two = asyncio.create_task(good()), asyncio.create_task(bad())
    await asyncio.wait([one, two])
    print(one.result(), one.exception(), repr(two.exception()))


asyncio.run(main())
