import asyncio
import inspect


async def really():
    return 1


def marked():
    return really()


class Owner:
    def method(self):
        return really()


print(asyncio.iscoroutinefunction(marked), inspect.iscoroutinefunction(marked))
inspect.markcoroutinefunction(marked)
inspect.markcoroutinefunction(Owner.method)
print(asyncio.iscoroutinefunction(marked), inspect.iscoroutinefunction(marked))
print(asyncio.iscoroutinefunction(Owner().method), asyncio.iscoroutinefunction(really))
marked._is_coroutine_marker = 3
print(asyncio.iscoroutinefunction(marked))
