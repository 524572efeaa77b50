import asyncio
from asyncio import staggered
ticks = 0
async def ticker():
    global ticks
    while True:
        await asyncio.sleep(0); ticks += 1
async def ok(n, k=0):
    for _ in range(k): await asyncio.sleep(0)
    print('  ok', n, ticks); return n
async def bad(n, k=0):
    for _ in range(k): await asyncio.sleep(0)
    print('  bad', n, ticks); raise ValueError(n)
async def hang(n):
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print('  cancelled', n, ticks); raise
async def stubborn(n):
    try: await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('  stub', n, ticks)
        for _ in range(3): await asyncio.sleep(0)
        print('  stub end', n, ticks)
async def main():
    global ticks
    t = asyncio.create_task(ticker())
    for name, fns, delay in (('one', [lambda: ok(1)], None), ('two ok', [lambda: ok(1), lambda: ok(2)], None), ('bad ok', [lambda: bad(1), lambda: ok(2)], None),
       ('bad bad', [lambda: bad(1), lambda: bad(2)], None), ('none', [], None), ('hang0', [lambda: hang(1), lambda: ok(2), lambda: ok(3)], 0),       ('stub', [lambda: stubborn(1), lambda: bad(2), lambda: ok(3, 1)], 0), ('slow', [lambda: ok(1, 5), lambda: ok(2)], 0)):
        ticks = 0
        try: r = await staggered.staggered_race(fns, delay)
        except BaseException as e: r = repr(e)
        print(name, r, ticks, len(asyncio.all_tasks()))
    ticks = 0
    r = asyncio.create_task(staggered.staggered_race([lambda: hang(1), lambda: hang(2)], 0))
    for _ in range(4): await asyncio.sleep(0)
    r.cancel('out')
    try: await r
    except BaseException as e: print(repr(e), ticks)
    for _ in range(4): await asyncio.sleep(0)
    print(len(asyncio.all_tasks()))
    t.cancel()
asyncio.run(main())
