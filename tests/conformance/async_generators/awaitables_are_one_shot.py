def run(aw, op=lambda a: a.send(None)):
    try:
        op(aw)
    except StopIteration as e: return ("value", e.value)
    except BaseException as e: return (type(e).__name__, str(e))
async def g():
    yield 1
    yield 2
    yield 3
a = g()
n, s, t, c = a.__anext__(), a.asend(None), a.athrow(ValueError("v")), a.aclose()
print(run(n), run(n))
print(run(s), run(s))
print(run(t), run(t))
print(run(c), run(c))
