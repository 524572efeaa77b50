# A coroutine that nobody awaits never runs.
#
# What to look for: "saved" is printed once, not twice. Python warns of the forgotten one when it is dropped; here the
# warning is printed to standard output. "ouro audit" finds it without running anything.
import asyncio
import warnings


def show(message, category, *where, **more):
    print(f"{category.__name__}: {message}")


warnings.showwarning = show


async def save():
    print("saved")


async def main():
    save()
    await save()


asyncio.run(main())
