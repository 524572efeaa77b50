import asyncio
import sys


async def work():
    pass


def make():
    return work()


def origin(coroutine):
    found = coroutine.cr_origin
    coroutine.close()
    return found and [(line, name) for _, line, name in found]


print(sys.get_coroutine_origin_tracking_depth(), origin(make()))
for depth in (1, 2, 5):
    sys.set_coroutine_origin_tracking_depth(depth)
    print(depth, origin(make()))
sys.set_coroutine_origin_tracking_depth(0)
print(origin(make()))


async def main():
    return sys.get_coroutine_origin_tracking_depth(), origin(make())[:2]


print(asyncio.run(main(), debug=True))
print(sys.get_coroutine_origin_tracking_depth())
