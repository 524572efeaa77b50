async def v(x): return x
async def main():
    print(-await v(2) ** 2, await v(2) ** await v(3), 2 ** await v(3), await v(3) * 2 + 1, (await v("abc"))[1], await (v(7)), [await v(i) for i in range(3)], (await v(len))("ab"))
    print(f"{await v(5)} {await v('x')!r:>5} {(await v(3)):{await v(4)}}")
    f = lambda x=await v(1): x
    print(f(), *await v([1, 2]), **await v({"sep": "-"}))
try:
    main().send(None)
except StopIteration: pass
