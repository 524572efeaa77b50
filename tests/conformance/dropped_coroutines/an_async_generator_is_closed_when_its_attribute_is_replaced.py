import asyncio

import _told


class Box: pass
async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")
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
