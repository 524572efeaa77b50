import asyncio
import contextvars


var = contextvars.ContextVar('var', default='outer')


async def main():
    loop = asyncio.get_running_loop()
    context = contextvars.copy_context()
    context.run(var.set, 'given')
    loop.call_soon(lambda: print(var.get()), context=context)
    loop.call_soon(lambda: print(var.get()))
    handle = loop.call_soon(print, 'x', context=context)
    print(handle.get_context() is context)
    await asyncio.sleep(0)


asyncio.run(main())
