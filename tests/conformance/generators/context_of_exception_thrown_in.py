def g():
    try:
        yield
    except ValueError:
        raise KeyError("translated")
c = g(); next(c)
try:
    c.throw(ValueError("thrown"))
except KeyError as e:
    print(repr(e.__context__))
def h():
    try:
        yield
    finally:
        print("cleanup")
c = h(); next(c)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        c.throw(ValueError("with context"))
except ValueError as e:
    print(repr(e.__context__))
