# An await that only annotates a local variable is never evaluated, and yet makes a coroutine of its function.
import inspect, asyncio, warnings
warnings.simplefilter('ignore')
def plain():
    x: (await nothing) = 4
    return x
print(inspect.iscoroutinefunction(plain), type(plain()).__name__, asyncio.run(plain()))
def gen():
    x: [i async for i in nothing] = 4
    yield x
print(inspect.isasyncgenfunction(gen), type(gen()).__name__)
async def drive():
    print([i async for i in gen()])
asyncio.run(drive())
class K:
    def m(self, q=1):
        self.x: await nothing = 5
        return q
print(asyncio.run(K().m()))
for src in ["def f():\n x: await y\n await z", "def f():\n x: (yield)\n", "x: await y", "class C:\n x: await y", "f = lambda: (await x)", "def f():\n yield\n return 1\n x: await y", "def f():\n yield\n x: await y\n return 1", "[i for i in [await x] for j in [await y]]", "def f(): return [i async for i in [await x]]","def f(): return [[i async for i in y] for j in [k async for k in z]]", "class C: z=[i async for i in (await x)]", "def f():\n from __future__ import annotations", "from __future__ import annotations\ndef f():\n x: await y = 1\n return x\nprint(f())"]:
    try: exec(src)
    except SyntaxError as e: print(e.msg, e.lineno, e.offset, e.end_offset)
