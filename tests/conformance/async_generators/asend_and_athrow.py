def run(aw):
    try:
        aw.send(None)
    except StopIteration as e: return ("value", e.value)
    except BaseException as e: return (type(e).__name__, str(e))
async def g():
    try:
        x = yield 1
        while True:
            try:
                x = yield ("got", x)
            except ValueError as e:
                x = f"caught {e}"
    finally:
        print("finally")
a = g()
print(run(a.asend("early")))
print(run(a.asend(None)), run(a.asend("x")), run(a.athrow(ValueError("v"))), run(a.asend("y")), run(a.athrow(KeyError("k"))), run(a.__anext__()))
