import asyncio
import sys
import warnings


def stubborn():
    try:
        yield 1
    finally:
        raise ValueError("in the clean-up")


async def fail():
    raise ValueError("never asked for")


async def main():
    asyncio.create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    fail()
    asyncio.get_running_loop().call_exception_handler({"message": "told to nobody"})


sys.stderr = None
print("lost", file=sys.stderr)
asyncio.run(main())
warnings.warn("told to nobody")
generator = stubborn()
next(generator)
del generator
raise KeyError("end")
