import asyncio
import sys


def shown(depth):
    frames = [sys._getframe(number) for number in range(1, depth + 1)]
    print([(frame.f_code.co_name, frame.f_lineno) for frame in frames])


async def leaf():
    shown(3)
    await asyncio.sleep(0)
    shown(3)
    print(sys._getframe(1).f_locals)


async def middle():
    number = 1
    await leaf()


async def main():

    await middle()


asyncio.run(main())


def inner():
    yield shown(2)
    yield shown(2)


def outer():
    yield from inner()
    yield sys._getframe().f_back.f_lineno


for value in outer():
    print(value)
