import asyncio

import _told


async def main():
    f = asyncio.Future()
    f.set_exception(ValueError("v"))
    print("a")
    f = None
    print("b")
asyncio.run(main())
print("after")
