async def f():
    for op in (lambda: c.send(None), lambda: c.close(), lambda: c.throw(ValueError)):
        try:
            op()
        except ValueError as e:
            print(e)
    try:
        await c
    except RuntimeError as e:
        print(type(e).__name__, e)
    except ValueError as e:
        print("ValueError", e)
c = f()
try:
    c.send(None)
except StopIteration:
    print("done")
