import inspect
def g():
    yield
c = g()
print(c.gi_running, c.gi_yieldfrom, c.gi_code.co_name, c.gi_frame is not None, c.gi_suspended, inspect.getgeneratorstate(c), c.__name__, c.__qualname__)
next(c)
print(c.gi_suspended, inspect.getgeneratorstate(c), inspect.getgeneratorlocals(c))
next(c, 0)
print(c.gi_frame, inspect.getgeneratorstate(c), inspect.isgenerator(c), inspect.isgeneratorfunction(g), iter(c) is c, bool(c))
def outer(): yield from [1]
o = outer(); next(o)
print(type(o.gi_yieldfrom).__name__)
c.__name__ = "renamed"
print(c.__name__, repr(c).split(" at ")[0])
