import asyncio
import contextvars


var = contextvars.ContextVar('var', default='outer')


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    async def work():
        var.set('inner')
    asyncio.create_task(work())
    print(var.get())


asyncio.run(main())
