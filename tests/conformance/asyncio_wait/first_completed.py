import asyncio
async def w(n, d): await asyncio.sleep(d); return n
async def main():
    ts = [asyncio.create_task(w(i, d)) for i, d in enumerate((0.06, 0.01, 10))]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending), type(done).__name__)
    done, pending = await asyncio.wait(ts, timeout=0.2)
    print(sorted(t.result() for t in done), len(pending))
    ts[2].cancel()
    done, pending = await asyncio.wait(ts)
    print(len(done), len(pending), asyncio.ALL_COMPLETED, asyncio.FIRST_EXCEPTION)
asyncio.run(main())
