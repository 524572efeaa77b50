# A timeout is a cancellation with a date, and costs no switch when the work is quick.
#
# What to look for: wait_for around a coroutine that does not suspend is inline. The timeout block that takes too long
# is cancelled where it waits, and TimeoutError comes out of the block.
import asyncio


async def quick():
    return "quick"


async def slow():
    try:
        await asyncio.sleep(5)
    finally:
        print("slow: stopped")


async def main():
    print(await asyncio.wait_for(quick(), 1))
    try:
        async with asyncio.timeout(0.05):
            await slow()
    except TimeoutError:
        print("timed out")
    try:
        await asyncio.wait_for(slow(), 0.05)
    except TimeoutError:
        print("timed out again")


asyncio.run(main())
