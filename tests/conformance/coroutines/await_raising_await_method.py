class A:
    def __await__(self): raise KeyError("no await")
async def f():
    try:
        await A()
    except KeyError as e:
        print(e)
    return "after"
try:
    f().send(None)
except StopIteration as e:
    print(e.value)
