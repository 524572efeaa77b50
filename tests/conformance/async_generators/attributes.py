async def g(): yield 1
import inspect
a = g()
print(a.__name__, a.__qualname__, a.ag_running, a.ag_await, a.ag_code.co_name, a.ag_frame is not None, a.ag_suspended, inspect.isasyncgen(a), inspect.isasyncgenfunction(g), inspect.iscoroutinefunction(g), inspect.isawaitable(a))
print(repr(a).split(" at ")[0], type(g).__name__, bool(a))
for op in (lambda: iter(a), lambda: next(a), lambda: len(a), lambda: a.send(None)):
    try:
        op()
    except (TypeError, AttributeError) as e:
        print(e)
