import inspect, functools
async def co(a, b=1): pass
async def ag(): yield
def gen(): yield
def fn(a, /, b: int, *c, d=2, **e) -> str: "doc"
c = co(1)
print(inspect.iscoroutinefunction(co), inspect.iscoroutine(c), inspect.isawaitable(c), inspect.isasyncgenfunction(ag), inspect.isgeneratorfunction(gen), inspect.isfunction(fn), inspect.isclass(int), inspect.ismethod([].append), inspect.isbuiltin(len), inspect.iscoroutinefunction(functools.partial(co)))
c.close()
print(inspect.signature(fn), inspect.signature(co), inspect.getdoc(fn), list(inspect.signature(fn).parameters), inspect.signature(fn).parameters["d"].default, inspect.signature(fn).parameters["c"].kind.name)
try: inspect.signature(fn).bind(1)
except TypeError as e: print(e)
print(inspect.signature(fn).bind(1, 2, 3, d=4).arguments)
