import types
@types.coroutine
def trap(x):
    yield x
    return x
async def main():
    print(await trap(0) or await trap("right"))
    print(await trap(0) and await trap("never"))
    print(await trap(1) if await trap(True) else await trap(2))
    print(1 < await trap(5) < await trap(3) < await trap(100))
    print(not await trap(0), -await trap(4), await trap(2) ** await trap(3), await trap(2) in [await trap(1), 2])
    while await trap(0): pass
    else: print("else")
    if await trap(""): pass
    elif await trap("elif"): print("elif")
    assert await trap(1), await trap("never")
c = main()
seen = []
try:
    while True: seen.append(c.send(None))
except StopIteration:
    print(seen)
