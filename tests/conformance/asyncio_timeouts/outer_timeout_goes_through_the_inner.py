import asyncio


async def main():
    try:
        async with asyncio.timeout(0.001) as outer:
            async with asyncio.timeout(10) as inner:
                await asyncio.sleep(10)
    except TimeoutError:
        print(inner.expired(), outer.expired())


asyncio.run(main())
