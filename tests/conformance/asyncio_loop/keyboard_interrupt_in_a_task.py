import asyncio
async def bad(): raise KeyboardInterrupt
async def main():
    t = asyncio.create_task(bad())
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("main is cancelled", t.done(), repr(t.exception()))
        raise
try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupt reached the caller")
