import asyncio
import contextvars

var = contextvars.ContextVar('var', default=0)
async def work():
    var.set(var.get() + 1)
    return asyncio.get_running_loop(), var.get()
with asyncio.Runner() as runner:
    one, two = runner.run(work()), runner.run(work())
    print(one[0] is two[0] is runner.get_loop(), one[1], two[1], var.get())
print(one[0].is_closed())
