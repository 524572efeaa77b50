import asyncio
async def f(): pass
async def main():
    tg = asyncio.TaskGroup()
    def attempt():
        c = f()
        try: tg.create_task(c)
        except RuntimeError as e: print(str(e).split("<")[0], str(e).split(">")[-1])
        c.close()
    attempt()
    async with tg:
        try:
            async with tg: pass
        except RuntimeError as e: print(str(e).split("<")[0], str(e).split(">")[-1])
    attempt()
    print(repr(tg).split(" ")[0])
asyncio.run(main())
