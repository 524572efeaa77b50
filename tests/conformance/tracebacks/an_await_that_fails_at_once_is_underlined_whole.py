import asyncio
import traceback


class Service:
    async def load(self, key):
        return key.missing.name

    async def both(self):
        return await self.load(1) + await self.load(
            2)

    async def many(self):
        return [await self.load(key) for key in range(2)]

    async def wrong(self):
        return await self.load()


def plain(value):
    return value.missing


async def called():
    await plain(1)


async def deep(depth):
    if depth == 0:
        raise ValueError('deep')
    return (await deep(depth - 1)) + 1


async def main():
    service = Service()
    for coroutine in service.both(), service.many(), service.wrong(), called(), deep(2):
        try:
            await coroutine
        except Exception:
            traceback.print_exc()


asyncio.run(main())
