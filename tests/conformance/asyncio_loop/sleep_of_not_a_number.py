import asyncio


async def main():
    try:
        await asyncio.sleep(float('nan'))
    except ValueError as error:
        print(error)
    try:
        await asyncio.sleep('x')
    except TypeError as error:
        print(error)


asyncio.run(main())
