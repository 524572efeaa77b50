import asyncio
async def late():
    print("late starts")
    await asyncio.sleep(0)
    print("late goes on")
async def work():
    try:
        await asyncio.sleep(10)
    finally:
        asyncio.create_task(late(), name="late")
        await asyncio.sleep(0)
        print("work done")
async def main():
    asyncio.create_task(work())
    await asyncio.sleep(0)
import logging
asyncio.run(main())
print("end")
