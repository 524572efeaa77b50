def g():
    try:
        yield
    except GeneratorExit:
        return "farewell"
c = g(); next(c)
print(c.close(), c.close())
def h():
    yield
    return 5
c = h(); next(c); next(c, None)
print(c.close())
