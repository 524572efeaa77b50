import asyncio


async def main():
    work = asyncio.sleep(0)
    try:
        asyncio.run(work)
    except RuntimeError as error:
        print(error)
    work.close()


asyncio.run(main())
