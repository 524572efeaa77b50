import asyncio
import warnings


async def work():
    pass


def forget(coroutine):
    print('forgotten')


def keep(coroutine):
    kept.append(coroutine)


def refuse(*coroutines):
    raise ValueError('refused')


def leave():
    coroutine = work()
    raise KeyError('left')


def attempt(function):
    del caught[:]
    try:
        function()
    except (ValueError, TypeError, RuntimeError, KeyError) as error:
        print(type(error).__name__, len(caught))
    print(function.__name__, [str(warning.message) for warning in caught])


def in_prints():
    print(bool(work()))


def in_builtins():
    len(work())


def in_functions():
    forget(work())
    print(len(caught))


def in_what_keeps():
    keep(work())


def in_what_refuses():
    refuse(work())


def in_frames_that_an_error_left():
    leave()


def in_tasks_without_loops():
    asyncio.create_task(work())


kept = []
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    for function in (in_prints, in_builtins, in_functions, in_what_keeps, in_what_refuses,
                     in_frames_that_an_error_left, in_tasks_without_loops):
        attempt(function)
kept[0].close()
