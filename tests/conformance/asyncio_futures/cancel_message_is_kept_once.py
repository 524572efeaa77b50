import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    f.cancel("the message")
    for _ in range(2):
        try: f.result()
        except asyncio.CancelledError as e: print(e.args)
    try: f.exception()
    except asyncio.CancelledError as e: print(e.args)
asyncio.run(main())
