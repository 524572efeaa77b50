import asyncio


async def fail(turns, error):
    for _ in range(turns):
        await asyncio.sleep(0)
    raise error


async def main(turns):
    try:
        await asyncio.gather(fail(1, ValueError("first")), fail(turns, KeyError("late")))
    except ValueError as error:
        print(turns, repr(error))


for turns in range(1, 8):
    asyncio.run(main(turns))
