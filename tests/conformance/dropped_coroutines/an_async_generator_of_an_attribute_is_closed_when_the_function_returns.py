import asyncio

import _told


class Source:
    def __init__(self):
        self.stream = self.numbers()
    async def numbers(self):
        try:
            yield 1
            yield 2
        finally:
            print("closed")
class Plain:
    def __init__(self): self.stream = numbers()
async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed plain")
async def use():
    s = Plain()
    print(await anext(s.stream))
async def main():
    await use()
    print('back')
    await asyncio.sleep(0)
    print('one')
    await asyncio.sleep(0)
    print("main ends")
asyncio.run(main())
