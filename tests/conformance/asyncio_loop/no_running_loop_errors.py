import asyncio, warnings
warnings.simplefilter("ignore")
async def c(): pass
for f in (lambda: asyncio.get_running_loop(), lambda: asyncio.create_task(c()), lambda: asyncio.current_task(), lambda: asyncio.all_tasks()):
    try:
        f()
    except RuntimeError as e:
        print(e)
