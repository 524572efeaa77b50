import asyncio, types
@types.coroutine
def bad(x): yield x
async def f(x):
    try: await bad(x)
    except RuntimeError as e: print(str(e).split(" in task ")[0].split(" for generator ")[0])
async def main():
    fut = asyncio.get_running_loop().create_future()
    for x in (5, "s", fut, (i for i in ())): await asyncio.create_task(f(x))
    await asyncio.create_task(f(None))
    print("a bare yield of None is fine")
asyncio.run(main())
