import asyncio

from _told import ag as numbers


async def main():
    l = [numbers(), numbers()]
    for g in l:
        print(await anext(g))
    del g
    l.clear()
    print('set')
    await asyncio.sleep(0)
    print('one')
    await asyncio.sleep(0)
    print("main ends")
asyncio.run(main())
