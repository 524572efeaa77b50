class Pause:
    def __await__(self):
        yield


def numbers(name):
    try:
        yield 1
    finally:
        print("closed", name)


async def waiting():
    try:
        await Pause()
    finally:
        print("closed coroutine")


def main():
    local = numbers("local")
    next(local)
    coroutine = waiting()
    coroutine.send(None)
    raise ValueError("end")


top = numbers("global")
next(top)
main()
