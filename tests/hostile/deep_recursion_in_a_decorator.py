# ends: RecursionError
def f(g):
    return f(g)

@f
def h():
    pass
