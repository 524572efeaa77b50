import asyncio


async def main():
    async def work():
        asyncio.current_task().cancel()
        asyncio.current_task().uncancel()
        await asyncio.sleep(0)
        return 'went on'
    print(await asyncio.create_task(work()))


asyncio.run(main())
