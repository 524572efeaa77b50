try:
    try:
        int("a")
    except ValueError as e:
        raise KeyError("second") from e
except KeyError:
    raise IndexError("third")
