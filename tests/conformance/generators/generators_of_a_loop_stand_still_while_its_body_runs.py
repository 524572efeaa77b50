# Whatever the body of a loop does, the generators that feed the loop stand still meanwhile.
import sys, warnings, inspect, threading
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
def twice(values):
    for v in values:
        yield v
        yield -v
def warns():
    for v in twice(count(1)):
        warnings.warn("here", stacklevel=1)
        print([f.function for f in inspect.stack()][:2])
warnings.showwarning = lambda m, c, f, line, *a: print("warned", m, line)
warns()
def recurse(n):
    for v in count(1):
        return recurse(n + 1)
try:
    recurse(0)
except RecursionError as e:
    print("RecursionError")
def exits():
    for v in twice(count(3)):
        sys.exit("bye")
try:
    exits()
except SystemExit as e:
    print("exit", e)
def yields_in_handler(values):
    for v in values:
        try:
            1 // v
        except ZeroDivisionError:
            yield "zero"
        else:
            yield v
def uses():
    out = []
    for v in yields_in_handler(count(3)):
        out.append((v, repr(sys.exception())))
        try:
            raise KeyError(v)
        except KeyError as e:
            out.append(repr(e.__context__))
    return out
for _ in range(3): print(uses())
def with_sub(values):
    for v in values:
        got = yield v
        print("got", got)
def run():
    for v in with_sub(twice(count(2))):
        print("v", v)
run()
def two(a, b):
    for x in a:
        for y in b:
            yield x, y
for pair in two(count(2), count(3)):
    print(pair)
class Ctx:
    def __enter__(self): print("enter"); return self
    def __exit__(self, *a): print("exit", a[0]); return True
def managed(n):
    with Ctx():
        for i in count(n):
            yield i
    print("after with")
for v in managed(3):
    if v == 1: break
print("x")
def lam():
    return [f() for f in [(lambda v=v: v) for v in twice(count(2))]], [(lambda: v)() for v in twice(count(2))]
print(lam())
def closure_consumer():
    fs = []
    for v in twice(count(2)):
        fs.append(lambda: v)
    return [f() for f in fs]
print(closure_consumer())
def tr(n):
    total = 0
    for v in twice(twice(count(n))):
        for w in twice(count(v if v > 0 else 0)):
            total += w * v
            if total > 10: break
        else:
            continue
        break
    return total, v, w
print(tr(30))
def ret_from_try():
    for v in twice(count(5)):
        try:
            if v == -1:
                return "r", v
        finally:
            print("fin", v)
print(ret_from_try())
res = []
def worker():
    for v in twice(count(2000)): res.append(v)
ts = [threading.Thread(target=worker) for _ in range(3)]
[t.start() for t in ts]; [t.join() for t in ts]
print(len(res), sum(res))
def stopper():
    for v in twice(count(3)):
        raise StopIteration("s")
try: stopper()
except StopIteration as e: print("stop", e)
def inner_stop():
    for v in twice(count(3)):
        yield next(iter([]))
try: list(inner_stop())
except RuntimeError as e: print(e, repr(e.__cause__))
def setter(values):
    for v in values:
        values = None
        yield v
print(list(setter(count(3))))
