import asyncio


async def work():
    pass


def attempt(function, *arguments, **keywords):
    try:
        function(*arguments, **keywords)
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


async def main():
    loop = asyncio.get_running_loop()
    functions = [asyncio.create_task, asyncio.ensure_future, asyncio.shield, asyncio.run, asyncio.isfuture,
                 asyncio.iscoroutine, asyncio.all_tasks, asyncio.current_task, asyncio.get_running_loop,
                 asyncio.set_event_loop, asyncio.eager_task_factory, asyncio.Runner, asyncio.Handle,
                 asyncio.TimerHandle, asyncio.Lock, asyncio.Queue, asyncio.timeout, asyncio.create_eager_task_factory(1)]
    for function in functions:
        for arguments in ((), (1, 2), (1, 2, 3, 4, 5, 6)):
            if function is not asyncio.Queue and function is not asyncio.Lock or arguments:
                attempt(function, *arguments)
        attempt(function, nothing=1)
    for name in ('call_later', 'call_at', 'create_task', 'run_until_complete', 'is_running', 'set_debug',
                 'set_task_factory', 'call_exception_handler', 'set_default_executor'):
        attempt(getattr(loop, name), nothing=1)
        attempt(getattr(loop, name), *range(6), *[1] * (name == 'call_later'), nothing=2)
    for value in (loop, asyncio.Runner(), asyncio.get_event_loop_policy(), loop.create_future(), loop.call_soon(int)):
        attempt(lambda: value.nothing)
        attempt(lambda: type(value).nothing)


asyncio.run(main())
