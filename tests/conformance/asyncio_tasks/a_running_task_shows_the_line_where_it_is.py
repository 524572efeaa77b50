import asyncio
def show(): print(repr(asyncio.current_task()).split('py:')[1].split('>')[0])
class CM:
    async def __aenter__(self):
        show()
    async def __aexit__(self, *a):
        show()
        await asyncio.sleep(0)
        show()
class It:
    def __init__(self): self.n = 0
    def __aiter__(self): 
        show()
        return self
    async def __anext__(self):
        show()
        await asyncio.sleep(0)
        show()
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
class Aw:
    def __await__(self):
        show()
        yield
        show()
def gen():
    show()
    yield 1
    show()
def deep(n):
    if n: return deep(n - 1)
    show()
async def other(): 
    show()
    await asyncio.sleep(0)
    show()

async def main():
    show()
    async with CM():
        show()
    async for x in It():
        show()
    await Aw()
    [x for x in gen()]
    for x in gen():
        show()
    deep(3)
    await other()
    await asyncio.wait_for(other(), 5)
    await asyncio.gather(other())
    async with asyncio.TaskGroup() as tg:
        tg.create_task(other())
        show()
    try:
        show()
    finally:
        show()
    return show()
asyncio.run(main())
