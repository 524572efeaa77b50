import asyncio

import _told


async def numbers(n):
    try:
        while True:
            yield n
    finally:
        print("closed", n)
async def main():
    d = {}
    for i in range(3):
        d[i] = numbers(i)
        print(await anext(d[i]))
    d.pop(1)
    print('popped')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    d[2] = None
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("main ends")
asyncio.run(main())
