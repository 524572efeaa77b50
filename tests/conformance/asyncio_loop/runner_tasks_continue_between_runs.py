import asyncio
async def background():
    for i in range(3):
        print("bg", i)
        await asyncio.sleep(0)
async def start():
    global t
    t = asyncio.create_task(background())
    print("started")
async def noop(): print("noop")
with asyncio.Runner() as r:
    r.run(start())
    print("between runs")
    r.run(noop())
    r.run(noop())
print(t.done())
