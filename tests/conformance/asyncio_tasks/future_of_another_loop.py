import asyncio
other = asyncio.new_event_loop()
async def f():
    try: await other.create_future()
    except RuntimeError as e: print(str(e).split(" got ")[1].replace("<Future pending>", "FUTURE").split(" cb=")[0].split(">")[-1] or e)
asyncio.run(f())
other.close()
