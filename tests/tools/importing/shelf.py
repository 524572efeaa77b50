import asyncio

items = []


async def put(item):
    known = list(items)
    await asyncio.sleep(0)
    items[:] = known + [item]


async def get(item):
    return item in items
