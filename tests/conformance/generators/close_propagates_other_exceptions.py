def g():
    try:
        yield
    finally:
        raise ValueError("in cleanup")
c = g(); next(c)
try:
    c.close()
except ValueError as e:
    print(e, repr(e.__context__))
print(c.close())
