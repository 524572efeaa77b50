import asyncio
import contextvars


var = contextvars.ContextVar('var', default='outer')


async def main():
    async def work(): var.set('set inside')
    await asyncio.wait_for(work(), 10)
    print(var.get())


asyncio.run(main())
