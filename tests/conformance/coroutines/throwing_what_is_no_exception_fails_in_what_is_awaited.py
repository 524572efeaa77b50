import asyncio


async def sleeps():
    await asyncio.sleep(0)


async def awaits_a_future():
    await asyncio.get_running_loop().create_future()


async def main():
    for function in (sleeps, awaits_a_future):
        for thrown in (3, 'text', int):
            coroutine = function()
            coroutine.send(None)
            for _ in range(2):
                try:
                    coroutine.throw(thrown)
                except (TypeError, RuntimeError) as error:
                    print(function.__name__, type(error).__name__, error)
            coroutine.close()


asyncio.run(main())
