import inspect
import traceback


class Tool:
    def method(self):
        for entry in inspect.stack():
            print(entry.function, entry.lineno, entry.filename.split('/')[-1], entry.code_context, entry.index)
        return [(entry.name, entry.lineno) for entry in traceback.extract_stack()]


print(Tool().method())


def function(a, *rest, key=1, **named):
    frame = inspect.currentframe()
    print(inspect.getargvalues(frame).args, inspect.getargvalues(frame)[1:3])
    print(inspect.getframeinfo(frame)[1:], inspect.isframe(frame))
    return inspect.getouterframes(frame, 3)[1][2:]


print(function(1, 2, key=3, other=4))
try:
    1 / 0
except ZeroDivisionError as error:
    print([entry.lineno for entry in inspect.trace()])
    first = inspect.getinnerframes(error.__traceback__)[0]
    print(first[2:], first.positions[:])
