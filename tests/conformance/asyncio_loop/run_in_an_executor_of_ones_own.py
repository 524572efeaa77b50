import asyncio
import concurrent.futures


async def main():
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        print(await asyncio.get_running_loop().run_in_executor(pool, pow, 2, 10))


asyncio.run(main())
