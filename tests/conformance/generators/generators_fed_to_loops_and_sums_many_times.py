import sys


def mixed():
    yield 1
    yield 2.5
    yield True
    yield 2**70
    yield 3


def filtered(values):
    for value in values:
        if value % 3 == 0:
            yield value * 2


def nothing():
    return
    yield


def fails(after):
    for n in range(after):
        yield n
    raise ValueError(after)


def delegates():
    yield "first"
    got = yield from inner()
    yield got


def inner():
    yield from (1, 2)
    return "result"


def handles():
    try:
        raise KeyError("k")
    except KeyError:
        yield repr(sys.exception())
        yield repr(sys.exception())
    yield repr(sys.exception())


def failure(call):
    try:
        return call()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def once():
    found = [sum(mixed()), sum(nothing()), sum(filtered(range(20))), sum(filtered(filtered(range(30))))]
    found.append(sum((n * 0.1 for n in range(10)), 1))
    found.append(sum(([n] for n in range(3)), []))
    found.append(failure(lambda: sum(fails(3))))
    found.append(failure(lambda: sum(n for n in [1, "a"])))
    found.append(failure(lambda: sum((n for n in "ab"), "")))
    found.append((any(n > 3 for n in range(9)), all(n < 3 for n in range(9)), any(nothing()), all(nothing())))
    source = iter(range(10))
    lazy = (n for n in source)
    found.append((any(n == 3 for n in lazy), next(lazy), next(source), sum(lazy), sum(lazy), list(lazy)))
    values = []
    for value in delegates():
        values.append(value)
    for value in nothing():
        values.append("never")
    else:
        values.append("else")
    for value in handles():
        values.append(value)
    for value in filtered(mixed_ints()):
        if value > 20:
            break
        values.append(value)
    found.append(values)
    held = filtered(range(9))
    for value in held:
        break
    found.append((value, list(held), held.gi_frame, list(held)))
    try:
        for value in fails(2):
            pass
    except ValueError as error:
        found.append((value, error.args, error.__traceback__.tb_next.tb_frame.f_code.co_name))
    return found


def mixed_ints():
    yield from range(0, 12, 3)
    yield 2**64 - 1
    yield 12


def itself():
    global own
    yield sum(own)


results = [repr(once()) for _ in range(60)]
print(len(set(results)))
print(results[0])
own = itself()
print(failure(lambda: sum(own)))
