import asyncio
import traceback


class Failing:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise ValueError('next')


async def listed():
    return [item async for item in Failing()]


async def inner():
    return {item: 1 for turn in [1] async for item in
            Failing() if item}


async def generated():
    return [item async for item in (each async for each in Failing())]


async def refused():
    async for item in 5: pass


async def main():
    for coroutine in listed(), inner(), generated(), refused():
        try:
            await coroutine
        except Exception:
            traceback.print_exc()


asyncio.run(main())
