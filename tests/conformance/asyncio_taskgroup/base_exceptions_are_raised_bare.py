import asyncio
async def leave(): raise SystemExit(3)
async def main():
    global task
    async with asyncio.TaskGroup() as tg:
        task = tg.create_task(leave())
        await asyncio.sleep(1)
try: asyncio.run(main())
except SystemExit as e: print("exit", e.code)
print(repr(task.exception()))
