async def f(): raise StopIteration("s")
async def g(): raise StopAsyncIteration("sa")
for c in (f(), g()):
    try:
        c.send(None)
    except RuntimeError as e:
        print(e, repr(e.__cause__), e.__cause__ is e.__context__)
    except StopAsyncIteration as e:
        print("escapes", e)
