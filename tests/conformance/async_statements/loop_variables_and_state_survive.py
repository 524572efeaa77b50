import asyncio
async def f(name):
    out = []
    for i in range(3):
        for c in "ab":
            await asyncio.sleep(0)
            out.append(f"{name}{i}{c}")
            if i == 1: break
        else: out.append("e")
    n = 2
    while n:
        n -= 1
        await asyncio.sleep(0)
        out.append(n)
    return out
async def main():
    for r in await asyncio.gather(f("x"), f("y")): print(r)
asyncio.run(main())
