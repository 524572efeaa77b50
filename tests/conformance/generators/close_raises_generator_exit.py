def g():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("cleanup")
c = g()
next(c)
print(c.close(), c.close(), next(c, "closed"))
d = g()
print(d.close(), next(d, "never started"))
