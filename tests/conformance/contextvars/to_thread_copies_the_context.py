import asyncio, contextvars
v = contextvars.ContextVar("v", default="default")
def work():
    seen = v.get()
    v.set("thread")
    return seen
async def main():
    v.set("main")
    print(await asyncio.to_thread(work), v.get())
    print(await asyncio.get_running_loop().run_in_executor(None, work))
asyncio.run(main())
