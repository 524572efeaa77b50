import asyncio

import _told


async def main():
    f = [asyncio.get_running_loop().create_future()]
    f[0].set_exception(ValueError("v"))
    print("a")
    f = None
    print("b")
asyncio.run(main())
print("after")
