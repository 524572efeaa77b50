import asyncio
import contextvars


var = contextvars.ContextVar('var', default='outer')


async def main():
    async def work():
        print('sees', var.get())
        var.set('inner')
    var.set('before')
    task = asyncio.create_task(work())
    var.set('after')
    await task
    print(var.get(), task.get_context()[var])


asyncio.run(main())
