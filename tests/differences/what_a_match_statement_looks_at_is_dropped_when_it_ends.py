# category: memory management
# description: A coroutine that nobody awaited and that only a match statement looked at is reported at the end of that statement.
# cause: CPython drops what was matched before the block of the case runs.
# workaround: None is needed.
import warnings

warnings.showwarning = lambda message, *place: print("|", message)


async def work():
    pass


match work():
    case None:
        print("nothing")
    case _:
        print("something")
