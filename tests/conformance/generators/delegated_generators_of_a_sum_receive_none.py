import sys


def inner(n):
    try:
        received = yield n
        print("received", received)
        if n == 3:
            raise KeyError(n)
        yield n * 2
        return n * 100
    finally:
        print("inner ends", n, sys.exception())

def outer():
    for n in (1, 2, 3):
        try:
            got = yield from inner(n)
            print("got", got)
        except KeyError as e:
            print("caught", e, sys.exception() is e)
            yield 1000
            print("still", repr(sys.exception()))

print(sum(outer()))
def sender():
    x = yield 1
    print("x is", x)
    y = 1 + (yield 2 if x is None else 3) if False else 0
    z = [(yield 4), (yield 5)]
    print(z)
print(sum(sender()))
