import types
@types.coroutine
def trap(x): return (yield x)
def say(x):
    print("say", x)
    return x
async def get(x):
    await trap(f"get {x}")
    return x
async def main():
    d = {}
    d[await get("key")] = await get("value")
    print(d)
    print(say(1) + await get(2) * say(3))
    print([say("a"), await get("b"), say("c")], {say("k"): await get("v")}, (await get(1), say(2)))
    print(say(max)(say(3), await get(9), key=say(None)))
c = main()
try:
    while True: print("trap", c.send(None))
except StopIteration:
    print("end")
