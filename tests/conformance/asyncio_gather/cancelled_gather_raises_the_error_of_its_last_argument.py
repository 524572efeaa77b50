import asyncio


async def cancels_itself():
    raise asyncio.CancelledError('own')


async def slow():
    try:
        await asyncio.sleep(1)
    finally:
        await asyncio.sleep(0)


async def main():
    for children in ((slow, cancels_itself), (cancels_itself, slow)):
        outer = asyncio.gather(*(child() for child in children), return_exceptions=True)
        await asyncio.sleep(0)
        outer.cancel('outer')
        try:
            await outer
        except asyncio.CancelledError as error:
            print(error.args)


asyncio.run(main())
