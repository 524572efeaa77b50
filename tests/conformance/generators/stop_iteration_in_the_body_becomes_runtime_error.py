def g():
    yield 1
    raise StopIteration("inner")
c = g(); next(c)
try:
    next(c)
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__cause__ is e.__context__)
def h():
    yield next(iter([]))
try:
    list(h())
except RuntimeError as e:
    print(e)
def t():
    yield
c = t(); next(c)
try:
    c.throw(StopIteration("thrown"))
except RuntimeError as e:
    print(e)
