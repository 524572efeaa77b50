try:
    try:
        {}["a"]
    except KeyError:
        [][1]
except IndexError as e:
    print(repr(e.__context__), e.__cause__, e.__suppress_context__)
def f():
    raise ValueError("from f")
try:
    try:
        1 / 0
    finally:
        f()
except ValueError as e:
    print(repr(e.__context__))
try:
    try:
        raise KeyError("a")
    except KeyError:
        try:
            raise ValueError("b")
        except ValueError:
            raise IndexError("c")
except IndexError as e:
    print(repr(e.__context__), repr(e.__context__.__context__))
