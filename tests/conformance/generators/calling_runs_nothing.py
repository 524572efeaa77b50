def g():
    print("started")
    yield 1
    print("resumed")
x = g()
print("created", type(x).__name__)
print(next(x))
print(next(x, "done"))
