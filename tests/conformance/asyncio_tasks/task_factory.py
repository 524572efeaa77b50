import asyncio
async def f(): return 1
async def main():
    loop = asyncio.get_running_loop()
    def factory(loop, coro, **kw):
        print("factory", coro.__name__, sorted(kw))
        return asyncio.Task(coro, loop=loop, **kw)
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    print(await asyncio.create_task(f(), name="n"))
    loop.set_task_factory(None)
    print(await asyncio.create_task(f()))
    try: loop.set_task_factory(5)
    except TypeError as e: print(e)
asyncio.run(main())
