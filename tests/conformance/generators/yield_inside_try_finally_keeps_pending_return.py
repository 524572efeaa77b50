def g():
    try:
        return "result"
    finally:
        yield "in finally"
        print("finally continues")
c = g()
print(next(c))
try:
    next(c)
except StopIteration as e:
    print(e.value)
def h():
    try:
        raise ValueError("pending")
    finally:
        yield "in finally"
        print("resumed")
c = h()
print(next(c))
try:
    next(c)
except ValueError as e:
    print(e)
