from contextlib import contextmanager
@contextmanager
def none():
    if False: yield
@contextmanager
def twice():
    yield 1
    yield 2
@contextmanager
def twice_on_error():
    try: yield
    except ValueError: yield
for c in (none, twice):
    try:
        with c(): pass
    except RuntimeError as e:
        print(e)
try:
    with twice_on_error(): raise ValueError("v")
except RuntimeError as e:
    print(e)
