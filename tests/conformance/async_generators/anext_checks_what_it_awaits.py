import asyncio


class NotAnIterator:
    def __await__(self):
        return 42


class Source:
    def __init__(self, value):
        self.value = value

    def __anext__(self):
        return self.value


async def main():
    for value in (NotAnIterator(), iter('abc'), (x for x in 'abc'), 3, None, asyncio.sleep(0, 'slept')):
        for default in ((), ('default',)):
            try:
                print(await anext(Source(value), *default))
            except Exception as error:
                print(repr(error))


asyncio.run(main())
