def looks():
    yield 1
    try:
        next(g)
    except ValueError as e:
        print(e)
    print(g.gi_running, g.gi_suspended, g.gi_yieldfrom)
    yield 2


def inner(n):
    yield n
    yield n * 2


def known():
    global k
    k = inner(1)
    print(k.gi_running, k.gi_suspended)
    yield from k
    print(k.gi_running, k.gi_suspended)


g = looks()
print(sum(g), g.gi_running, list(g))
print(sum(known()))
g = inner(2)
next(g)
print(sum(g), list(g))
