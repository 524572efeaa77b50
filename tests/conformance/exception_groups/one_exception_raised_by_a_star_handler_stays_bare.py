def attempt(function):
    try:
        function()
    except BaseException as error:
        print(repr(error), repr(error.__context__))


def one():
    try:
        raise ExceptionGroup("group", [KeyError()])
    except* KeyError:
        raise LookupError("translated")


def one_and_rest():
    try:
        raise ExceptionGroup("group", [KeyError(), ValueError()])
    except* KeyError:
        raise LookupError("translated")


def two():
    try:
        raise ExceptionGroup("group", [KeyError(), ValueError()])
    except* KeyError:
        raise LookupError("first")
    except* ValueError:
        raise LookupError("second")


for case in one, one_and_rest, two:
    attempt(case)
