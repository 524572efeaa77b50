import asyncio
import contextvars


var = contextvars.ContextVar('var', default='outer')


async def main():
    future = asyncio.get_running_loop().create_future()
    context = contextvars.copy_context()
    context.run(var.set, 'given')
    future.add_done_callback(lambda future: print(var.get()))
    future.add_done_callback(lambda future: print(var.get()), context=context)
    var.set('later')
    future.set_result(None)
    await asyncio.sleep(0)


asyncio.run(main())
