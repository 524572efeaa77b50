import asyncio
import sys

kept = None


async def fail(what):
    raise ValueError(what)


async def keep():
    global kept
    kept = asyncio.create_task(fail("global"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)


async def local(fails):
    task = asyncio.create_task(fail("local"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    if fails:
        raise KeyError("main")


asyncio.run(keep())
print("the run has ended", file=sys.stderr)
kept = None
print("the name is gone", file=sys.stderr)
asyncio.run(local(False))
print("the function has returned", file=sys.stderr)
try:
    asyncio.run(local(True))
except KeyError:
    print("caught: the runner's frames and the error hold each other", file=sys.stderr)
print("done", file=sys.stderr)
