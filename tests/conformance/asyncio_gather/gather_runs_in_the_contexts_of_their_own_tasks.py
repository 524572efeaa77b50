import asyncio
import contextvars


var = contextvars.ContextVar('var', default=0)


async def main():
    async def work():
        var.set(var.get() + 1)
        return var.get()
    print(await asyncio.gather(work(), work()), var.get())


asyncio.run(main())
