# A loop over generators that nobody else knows behaves as if they stopped at each value.
import sys, traceback

def count(n):
    for i in range(n):
        yield i

def guarded(n, name="g"):
    try:
        for i in range(n):
            yield i
        print(name, "ran out")
    except GeneratorExit:
        print(name, "exit")
        raise
    finally:
        print(name, "finally")

def handling(n):
    for i in range(n):
        try:
            raise KeyError(i)
        except KeyError:
            yield i, str(sys.exception())

def doubled(values):
    for v in values:
        yield v * 2

def chosen(values, least):
    for v in values:
        if v < least:
            continue
        yield v
    else:
        print("chosen else")

def breaks():
    for v in guarded(5):
        if v == 2:
            break
    else:
        print("else")
    for v in guarded(2, "h"):
        pass
    else:
        print("else 2")
    for v in chosen(doubled(guarded(10, "c")), 6):
        print(v)
        if v > 9:
            break
    print("after")

def returns():
    for v in doubled(guarded(5, "r")):
        if v > 3:
            return v

def handles():
    try:
        raise ValueError("outer")
    except ValueError:
        for pair in handling(3):
            print(pair, repr(sys.exception()))
            try:
                raise IndexError(pair[0])
            except IndexError as error:
                print(repr(error.__context__), repr(sys.exception()))
    print(sys.exception())
    for pair in handling(2):
        print(pair, sys.exception())

def fails(n):
    for v in doubled(guarded(9, "f")):
        if v == n:
            raise RuntimeError("body", v)

def bad(n):
    yield 1
    yield n // 0

def trace(function, *args):
    try:
        function(*args)
    except Exception as error:
        print(repr(error), repr(error.__context__))
        print([(f.f_code.co_name, line) for f, line in traceback.walk_tb(error.__traceback__)])

def from_bad():
    for v in doubled(bad(3)):
        print("got", v)

def unpack():
    for a, b in doubled(count(4)):
        pass

def names():
    frame = sys._getframe(1)
    out = []
    while frame:
        out.append((frame.f_code.co_name, frame.f_lineno))
        frame = frame.f_back
    return out

def inner_calls(values):
    for v in values:
        yield names()

def stacks():
    for v in doubled(count(2)):
        print(v, names())
        print([(s.name, s.lineno) for s in traceback.extract_stack()][-2:])
    for v in inner_calls(doubled(count(1))):
        print(v)
        print(sys._getframe().f_lineno, sys._getframe().f_code.co_name, sorted(sys._getframe().f_locals))

def defines():
    for v in doubled(count(2)):
        class Local:
            value = v
        print(Local.__module__, Local.__qualname__, Local.value)

def stops():
    for v in doubled(count(3)):
        next(iter(()))

def nested():
    return [(a, b) for a in count(3) for b in doubled(count(a))], {x: y for x, y in zip(count(3), doubled(count(3)))}

def deep(n):
    if n == 0:
        return names()
    for v in count(1):
        return deep(n - 1)

def depth(n):
    try:
        for v in doubled(count(1)):
            return depth(n + 1)
    except RecursionError:
        return n

def walk(tree):
    if tree:
        for v in walk(tree[0]):
            yield v
        yield tree[1]
        for v in walk(tree[2]):
            yield v

def make(lo, hi):
    if lo >= hi:
        return None
    mid = (lo + hi) // 2
    return make(lo, mid), mid, make(mid + 1, hi)

def poly(source):
    total = 0
    for v in source(5):
        total += v
    return total

def shared():
    g = count(6)
    for v in g:
        print(v, next(g), g.gi_running)
    g = doubled(count(3))
    for v in g:
        print(v)
    for v in g:
        print("no")

def mutual(values):
    for v in values:
        print(v, values.gi_frame is not None)
        break
    for v in values:
        yield v

for i in range(3):
    breaks()
    print(returns())
    handles()
    trace(fails, 4)
    trace(from_bad)
    trace(unpack)
    trace(stops)
    stacks()
    defines()
    print(nested())
    print(deep(3))
    print(poly(count), poly(lambda n: doubled(count(n))), poly(doubled(count(3)).__class__ and range))
    shared()
    print(list(mutual(count(4))))
    print([v for v in walk(make(0, 12))])
print(depth(0) > 300)
t = 0
for v in chosen(doubled(count(2000)), 7):
    t += v
    if t > 100000: break
print(t, v)
