# ends: limit
def nest():
    e = ValueError(1)
    for _ in range(100_000):
        e = ExceptionGroup('x', [e])
    return e
try:
    raise nest()
except* TypeError:
    pass
