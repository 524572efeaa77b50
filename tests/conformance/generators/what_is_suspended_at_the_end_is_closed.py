class Pause:
    def __await__(self):
        yield


def numbers(name, inner=None):
    try:
        yield 1
    finally:
        print("closed", name)


def started(generator):
    next(generator)
    return generator


async def waiting(name):
    try:
        await Pause()
    finally:
        print("closed coroutine", name)


def enclosing():
    held = started(numbers("in a closure"))
    return lambda: held


alone = started(numbers("alone"))
coroutine = waiting("alone")
coroutine.send(None)
outer = started(numbers("outer", started(numbers("inner"))))
items = [started(numbers("first in a list")), started(numbers("second in a list"))]
table = {1: started(numbers("first in a dict")), 2: started(numbers("second in a dict"))}
function = enclosing()
finished = numbers("never begun")
print("end")
