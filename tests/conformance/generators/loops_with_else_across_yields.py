def g():
    for i in range(2): yield i
    else: yield "for else"
    n = 2
    while n:
        n -= 1
        yield n
    else: yield "while else"
    for i in range(5):
        if (yield i) == "stop": break
    else: yield "never"
    yield "end"
c = g()
print([next(c) for _ in range(7)], c.send("stop"))
