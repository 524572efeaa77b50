def again(): raise
try:
    try:
        1 / 0
    except ZeroDivisionError:
        again()
except ZeroDivisionError as e:
    print("reraised", e)
try:
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise
except ValueError as e:
    print(repr(e), e.__context__)
