async def v(x): return x
async def main():
    del (await v({"a": 1}))["a"]
    x = [0]
    (await v(x))[await v(0)] = await v(5)
    print(x)
    for i in await v([1, 2]): print(i)
    with await v(M()) as m: print(m)
    try:
        raise await v(ValueError("awaited")) from await v(KeyError("cause"))
    except ValueError as e:
        print(e, repr(e.__cause__))
    try:
        raise KeyError
    except await v(KeyError):
        print("except awaited type")
    match await v([1, 2]):
        case [a, b] if await v(a): print(a, b)
    class C(await v(object)): attr = 1
    def f(a=await v(9)) -> await v(int): return a
    print(C.attr, f(), f.__annotations__)
    y: int = await v(3)
    @await v(lambda g: "decorated")
    def g(): pass
    print(y, g, (z := await v(8)), z)
    return await v("result")
class M:
    def __enter__(self): return "entered"
    def __exit__(self, *a): print("exited")
try:
    main().send(None)
except StopIteration as e:
    print(e.value)
