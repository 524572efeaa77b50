for bad in (5, "a", int, (ValueError, 5), None):
    try:
        try:
            raise KeyError("k")
        except bad:
            pass
    except TypeError as e:
        print(e, "| context", repr(e.__context__))
