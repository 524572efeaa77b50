import asyncio

tasks = {}


async def wait_for(name):
    await asyncio.sleep(0)
    await tasks[name]


async def main():
    tasks["a"] = asyncio.create_task(wait_for("b"), name="a")
    tasks["b"] = asyncio.create_task(wait_for("a"), name="b")
    await tasks["a"]


asyncio.run(main())
