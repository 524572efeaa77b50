import asyncio
import contextvars


var = contextvars.ContextVar('var', default='outer')


async def main():
    context = contextvars.copy_context()
    async def work():
        var.set(var.get() + '+')
    for _ in range(3):
        await asyncio.create_task(work(), context=context)
    print(context[var], var.get())


asyncio.run(main())
