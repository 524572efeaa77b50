from contextlib import ExitStack, contextmanager


def chain(error):
    while error is not None:
        yield repr(error)
        error = error.__context__


def fail(error):
    raise error


def attempts(count):
    try:
        with ExitStack() as stack:
            for number in range(count):
                stack.callback(fail, ValueError(number))
            if count == 3:
                raise KeyError('body')
    except Exception as error:
        print('with', count, *chain(error))
    stack = ExitStack()
    stack.callback(fail, ValueError('first'))
    stack.push(lambda *details: True)
    stack.callback(fail, ValueError('swallowed'))
    stack.callback(fail, ValueError('last'))
    try:
        stack.close()
    except Exception as error:
        print('close', *chain(error))


@contextmanager
def forgets():
    try:
        yield
    except Exception:
        error = ValueError('new')
        try:
            raise error
        finally:
            error.__context__ = None


for count in (1, 2, 3):
    attempts(count)
    try:
        raise OSError
    except OSError:
        attempts(count)
try:
    with ExitStack() as stack:
        stack.enter_context(forgets())
        raise KeyError
except ValueError as error:
    print(*chain(error))
