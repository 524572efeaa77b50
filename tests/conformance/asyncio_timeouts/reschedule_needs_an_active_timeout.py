import asyncio


async def main():
    limit = asyncio.timeout(10)
    try:
        limit.reschedule(None)
    except RuntimeError as error:
        print(error)
    async with limit:
        limit.reschedule(None)
        print(limit.when())
    try:
        limit.reschedule(1)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
