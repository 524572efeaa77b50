import asyncio


async def main():
    for kind in (asyncio.CancelledError, asyncio.InvalidStateError, asyncio.TimeoutError, asyncio.IncompleteReadError,
                 asyncio.LimitOverrunError, asyncio.SendfileNotAvailableError):
        print(kind.__name__, kind.__module__, [base.__name__ for base in kind.__bases__])
    print(asyncio.TimeoutError is TimeoutError)


asyncio.run(main())
