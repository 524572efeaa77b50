import inspect, types
@types.coroutine
def pause(): yield
async def inner(): await pause()
async def outer():
    print("running", c.cr_running, inspect.getcoroutinestate(c))
    await inner()
c = outer()
print(c.__name__, c.__qualname__, c.cr_running, c.cr_suspended, c.cr_await, c.cr_code.co_name, c.cr_frame is not None, c.cr_origin, inspect.getcoroutinestate(c))
c.send(None)
print(c.cr_running, c.cr_suspended, type(c.cr_await).__name__, c.cr_await.__name__, type(c.cr_await.cr_await).__name__, inspect.getcoroutinestate(c), inspect.getcoroutinelocals(c))
c.close()
print(c.cr_frame, c.cr_await, inspect.getcoroutinestate(c))
