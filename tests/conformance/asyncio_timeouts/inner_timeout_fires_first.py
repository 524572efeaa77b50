import asyncio


async def main():
    try:
        async with asyncio.timeout(10) as outer:
            try:
                async with asyncio.timeout(0.001) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print('inner', inner.expired(), outer.expired())
    except TimeoutError:
        print('outer')


asyncio.run(main())
