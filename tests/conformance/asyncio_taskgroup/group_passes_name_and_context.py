import asyncio
import contextvars


var = contextvars.ContextVar('var', default='outer')


async def main():
    context = contextvars.copy_context()
    context.run(var.set, 'given')
    async def work(): return var.get()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work(), name='named', context=context)
    print(task.get_name(), task.result())


asyncio.run(main())
