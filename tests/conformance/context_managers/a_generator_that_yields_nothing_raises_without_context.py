import asyncio
from contextlib import asynccontextmanager, contextmanager


@contextmanager
def empty():
    if False:
        yield


@asynccontextmanager
async def empty_too():
    if False:
        yield


async def enter():
    async with empty_too():
        pass


try:
    with empty():
        pass
except RuntimeError as error:
    print(error, error.__suppress_context__, error.__cause__)
try:
    asyncio.run(enter())
except RuntimeError as error:
    print(error, error.__suppress_context__, error.__cause__)
