import asyncio
async def w():
    try:
        async with asyncio.timeout(0.01):
            try: await asyncio.sleep(10)
            finally: asyncio.current_task().cancel("outer")
    except TimeoutError: print("never")
    except asyncio.CancelledError as e: print("cancelled", asyncio.current_task().cancelling())
async def main():
    t = asyncio.create_task(w())
    await asyncio.wait([t])
    print(t.done(), t.cancelled())
asyncio.run(main())
