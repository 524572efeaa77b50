def g():
    print("never")
    yield
c = g()
try:
    c.throw(ValueError("early"))
except ValueError as e:
    print(e)
print(list(c))
try:
    c.throw(KeyError("after the end"))
except KeyError as e:
    print(e)
