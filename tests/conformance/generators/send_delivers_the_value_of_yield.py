def g():
    x = yield "first"
    while x is not None:
        x = yield f"got {x}"
    return "end"
c = g()
print(next(c), c.send("a"), c.send("b"))
try:
    c.send(None)
except StopIteration as e:
    print(e.value, e.args)
