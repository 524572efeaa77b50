import warnings
def g():
    try:
        yield
    except ValueError as e:
        yield repr(e)
c = g(); next(c)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(c.throw(ValueError, "old style", None))
    print(w[0].category.__name__, w[0].message)
