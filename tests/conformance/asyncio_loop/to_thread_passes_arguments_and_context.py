import asyncio
import contextvars


var = contextvars.ContextVar('var', default='outer')


async def main():
    var.set('seen')
    def work(a, *, b): return a, b, var.get()
    print(await asyncio.to_thread(work, 1, b=2))


asyncio.run(main())
