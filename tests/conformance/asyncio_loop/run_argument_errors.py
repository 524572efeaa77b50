import asyncio
def gen(): yield
async def c(): pass
async def ag(): yield
for x in (5, None, c, gen(), ag()):
    try:
        asyncio.run(x)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])
