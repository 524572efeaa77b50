import asyncio
async def f(): print("never")
async def bad(): raise ValueError
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad())
            try: await asyncio.sleep(1)
            finally:
                try: tg.create_task(f())
                except RuntimeError as e: print(str(e).split("> ")[-1])
    except* ValueError: print("group")
asyncio.run(main())
