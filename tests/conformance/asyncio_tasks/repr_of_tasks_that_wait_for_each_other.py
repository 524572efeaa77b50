import asyncio

tasks = {}


async def wait_for(name):
    try:
        await tasks[name]
    except RecursionError:
        pass


async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    tasks["a"] = asyncio.create_task(wait_for("b"), name="a")
    tasks["b"] = asyncio.create_task(wait_for("a"), name="b")
    await asyncio.sleep(0)
    print(repr(tasks["a"]).replace(__file__, "FILE"))
    done = asyncio.get_running_loop().create_future()
    done.set_result([done])
    print(done)
    try:
        tasks["a"].cancel()
    except RecursionError:
        print("RecursionError")


try:
    asyncio.run(main())
except RecursionError:
    print("RecursionError")
