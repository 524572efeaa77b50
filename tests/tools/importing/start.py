import asyncio

import shelf
from shelf import put as store


async def main():
    await asyncio.gather(store("a"), store("b"))
    await shelf.get("a")


asyncio.run(main())
