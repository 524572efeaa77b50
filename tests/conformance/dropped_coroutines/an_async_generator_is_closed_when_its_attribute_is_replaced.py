import asyncio

from _told import ag as numbers


class Box: pass
async def main():
    box = Box()
    box.numbers = numbers()
    print(await anext(box.numbers))
    box.numbers = None
    print('set')
    await asyncio.sleep(0)
    print('one')
    await asyncio.sleep(0)
    print("main ends")
asyncio.run(main())
