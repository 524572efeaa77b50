async def v(x): return x
def gen():
    for i in range(3): yield v(i)
async def main():
    print([await c for c in gen()])
    for c in gen(): print(await c, end=" ")
    print()
try:
    main().send(None)
except StopIteration: pass
