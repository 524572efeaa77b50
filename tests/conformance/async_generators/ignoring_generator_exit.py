def run(aw):
    try:
        aw.send(None)
    except StopIteration as e: return ("value", e.value)
    except BaseException as e: return (type(e).__name__, str(e))
async def g():
    try:
        yield 1
    except GeneratorExit:
        yield 2
a = g()
print(run(a.__anext__()), run(a.aclose()))
async def h():
    try:
        yield 1
    except GeneratorExit:
        pass
a = h()
print(run(a.__anext__()), run(a.aclose()), run(a.__anext__()))
async def k():
    try:
        yield 1
    finally:
        raise KeyError("cleanup")
a = k()
print(run(a.__anext__()), run(a.aclose()))
