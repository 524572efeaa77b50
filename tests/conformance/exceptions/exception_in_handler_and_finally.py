def f():
    try:
        raise ValueError("first")
    except ValueError:
        raise KeyError("second")
    finally:
        raise IndexError("third")
try:
    f()
except IndexError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
