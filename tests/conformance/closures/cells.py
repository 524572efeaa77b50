def outer():
    x, y = 1, 2
    def inner(): return x + y
    return inner
f = outer()
print(len(f.__closure__), [c.cell_contents for c in f.__closure__], f.__code__.co_freevars)
f.__closure__[0].cell_contents = 100
print(f(), type(f.__closure__[0]).__name__)
def late():
    def g(): return z
    try:
        g.__closure__[0].cell_contents
    except ValueError as e:
        print(e)
    z = 1
late()
