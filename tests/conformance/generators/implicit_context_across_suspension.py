def g():
    try:
        1 / 0
    except ZeroDivisionError:
        yield
        raise ValueError("v")
c = g(); next(c)
try:
    raise KeyError("outside")
except KeyError:
    try:
        next(c)
    except ValueError as e:
        print(repr(e.__context__), repr(e.__context__.__context__))
