# Every task has its own copy of the context variables; an awaited coroutine shares its caller's.
#
# What to look for: what the tasks set does not reach main; what the awaited coroutine sets does.
import asyncio
from contextvars import ContextVar

user = ContextVar("user", default="nobody")


async def login(name):
    user.set(name)
    await asyncio.sleep(0)
    print("in", name + ":", user.get())


async def main():
    await asyncio.gather(login("ann"), login("bob"))
    print("after the tasks:", user.get())
    await login("eve")
    print("after the await:", user.get())


asyncio.run(main())
