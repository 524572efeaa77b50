import asyncio


async def main():
    for value in (1, None, 'text', print, asyncio.sleep):
        try:
            asyncio.create_task(value)
        except TypeError as error:
            print(type(error).__name__, str(error).split(', got')[0])


asyncio.run(main())
