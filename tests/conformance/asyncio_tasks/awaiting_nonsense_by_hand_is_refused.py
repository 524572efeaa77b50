import asyncio


async def main():
    class Odd:
        def __init__(self, value): self.value = value
        def __await__(self): yield self.value
    for value in (1, 'text', object):
        try:
            await Odd(value)
        except RuntimeError as error:
            print(str(error).split(': ')[0])
    await Odd(None)
    print('None gives way')


asyncio.run(main())
