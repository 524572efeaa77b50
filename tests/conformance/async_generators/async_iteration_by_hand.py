async def g():
    print("start")
    yield 1
    yield 2
    print("end")
def run(aw):
    try:
        aw.send(None)
    except StopIteration as e: return ("value", e.value)
    except BaseException as e: return (type(e).__name__, str(e))
a = g()
n, s, t, c = a.__anext__(), a.asend(None), a.athrow(ValueError), a.aclose()
print(type(a).__name__, [type(x).__name__ for x in (n, s, t, c)], a.__aiter__() is a)
for x in (n, s, t, c): x.close()
a = g()
print(run(a.__anext__()), run(a.__anext__()), run(a.__anext__()), run(a.__anext__()))
