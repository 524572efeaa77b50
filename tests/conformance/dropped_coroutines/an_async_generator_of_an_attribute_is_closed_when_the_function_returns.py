import asyncio

from _told import ag


class Plain:
    def __init__(self): self.stream = ag()
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
