import asyncio

import _told


async def get():
    return 1


async def add():
    print(get() + 1)


async def loop():
    for item in get():
        pass


async def unpack():
    first, second = get()


async def comprehend():
    return [item for item in get()]


async def manage():
    async with get() as item:
        pass


async def store():
    get()['key'] = 1


async def keep():
    kept = get()
    return kept + 1


async def compare():
    if get() == 1:
        pass
    print('compared')


async def main():
    for function in add, loop, unpack, comprehend, manage, store, keep, compare:
        print(function.__name__)
        try:
            await function()
        except TypeError as error:
            print(error)


asyncio.run(main())
