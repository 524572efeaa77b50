a, b = ValueError("a"), KeyError("b")
try:
    try:
        raise a
    except ValueError:
        try:
            raise b
        except KeyError:
            raise a
except ValueError as e:
    print(repr(e), repr(e.__context__), e.__context__.__context__)
try:
    try:
        raise a
    except ValueError as e:
        raise e
except ValueError as e:
    print(e is a)
