def g():
    try:
        yield 1
    except GeneratorExit:
        yield 2
    yield 3
c = g(); next(c)
try:
    c.close()
except RuntimeError as e:
    print(e)
print(next(c), next(c, "end"))
