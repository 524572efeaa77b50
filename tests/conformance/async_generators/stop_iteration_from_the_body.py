def run(aw):
    try:
        aw.send(None)
    except StopIteration as e: return ("value", e.value)
    except BaseException as e: return (type(e).__name__, str(e), repr(e.__cause__))
async def g(exc):
    yield 1
    raise exc
for exc in (StopIteration("s"), StopAsyncIteration("sa"), ValueError("v")):
    a = g(exc)
    print(run(a.__anext__()), run(a.__anext__()), run(a.__anext__()))
