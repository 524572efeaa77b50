import asyncio


async def main():
    semaphore = asyncio.Semaphore(3)
    running = most = 0
    async def work():
        nonlocal running, most
        async with semaphore:
            running += 1
            most = max(most, running)
            await asyncio.sleep(0)
            running -= 1
    await asyncio.gather(*(work() for _ in range(10)))
    print(most)


asyncio.run(main())
