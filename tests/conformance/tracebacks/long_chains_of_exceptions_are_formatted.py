import traceback


def chain(count, cause):
    last = None
    for number in range(count):
        error = ValueError(number)
        if cause:
            error.__cause__ = last
        else:
            error.__context__ = last
        last = error
    return last


for cause in (False, True):
    error = chain(3000, cause)
    text = traceback.format_exception(error)
    print(len(text), text[:3], text[-2:])
    shown = traceback.TracebackException.from_exception(error)
    print(len(list(shown.format())), len(list(shown.format(chain=False))))
    compact = traceback.TracebackException.from_exception(error, compact=True)
    print(compact.__context__ is None, compact.__cause__ is None)

group = ExceptionGroup('both', [chain(3, True), chain(2, False)])
group.__cause__ = chain(2, False)
print(''.join(traceback.format_exception(group)))
