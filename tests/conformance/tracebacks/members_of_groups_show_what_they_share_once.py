import traceback


def failing():
    try:
        {}['k']
    except KeyError as error:
        raise ValueError('bad') from error


def shown(error):
    print(''.join(traceback.format_exception(type(error), error, None)))


shared = KeyError('shared')
first, second = ValueError(1), ValueError(2)
first.__cause__ = second.__cause__ = shared
shown(ExceptionGroup('both', [first, second]))
shown(ExceptionGroup('twice', [first, first]))
group = ExceptionGroup('outer', [first, ExceptionGroup('inner', [second])])
group.__cause__ = shared
shown(group)
try:
    try:
        failing()
    except ValueError as error:
        error.with_traceback(None).__cause__.with_traceback(None)
        raise ExceptionGroup('caught', [error, TypeError(1)])
except ExceptionGroup as caught:
    group = caught.with_traceback(None)
    shown(group)
first.__cause__ = group
shown(ExceptionGroup('circle', [first]))
