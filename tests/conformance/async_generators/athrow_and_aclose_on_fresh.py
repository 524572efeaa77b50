def run(aw):
    try:
        aw.send(None)
    except StopIteration as e: return ("value", e.value)
    except BaseException as e: return (type(e).__name__, str(e))
async def g():
    print("never")
    yield 1
a = g()
print(run(a.athrow(ValueError("v"))), run(a.__anext__()), run(a.aclose()))
a = g()
print(run(a.aclose()), run(a.aclose()), run(a.__anext__()), run(a.asend(1)), run(a.athrow(KeyError("k"))))
