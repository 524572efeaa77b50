import asyncio
async def no_wait(): print("runs inside the constructor"); return 5
async def waits(): print("starts eagerly"); await asyncio.sleep(0); print("later"); return 6
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    a = asyncio.create_task(no_wait())
    print("a done", a.done(), a.result(), a.get_coro())
    b = asyncio.create_task(waits())
    print("b done", b.done())
    print(await b)
    print(await asyncio.gather(no_wait(), no_wait()))
asyncio.run(main())
