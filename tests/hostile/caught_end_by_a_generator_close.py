# ends: limit
def g():
    try:
        while True:
            pass
        yield
    except BaseException:
        print("ESCAPED")

next(g(), None)
