import asyncio, warnings
warnings.simplefilter("ignore")
async def c(): pass
async def main():
    loop = asyncio.get_running_loop()
    other = asyncio.new_event_loop()
    for f in (lambda: asyncio.run(c()), lambda: loop.run_until_complete(c()), lambda: other.run_until_complete(c()), lambda: loop.close()):
        try:
            f()
        except RuntimeError as e:
            print(e)
    other.close()
    print(asyncio.get_running_loop() is loop)
asyncio.run(main())
