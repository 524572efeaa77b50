import asyncio
async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(None) as t:
            t.reschedule(loop.time() + 0.01)
            print(t.when() > loop.time())
            await asyncio.sleep(10)
    except TimeoutError: print("rescheduled timeout")
    async with asyncio.timeout(0.01) as t:
        t.reschedule(None)
        await asyncio.sleep(0.03)
    print(t.expired(), t.when())
    async with asyncio.timeout_at(loop.time() + 5) as t: print(t.when() > 0)
asyncio.run(main())
