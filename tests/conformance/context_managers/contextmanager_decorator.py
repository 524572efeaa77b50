from contextlib import contextmanager
@contextmanager
def cm(x):
    print("before", x)
    try:
        yield x * 2
    except ValueError as e:
        print("swallow", e)
    finally:
        print("after", x)
with cm(1) as v: print(v)
with cm(2): raise ValueError("v")
try:
    with cm(3): raise KeyError("k")
except KeyError as e:
    print("out", e)
@cm(4)
def decorated(): print("inside"); return 5
print(decorated())
