import asyncio, warnings
warnings.simplefilter("ignore")
async def c(): pass
async def main():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 60
    print(loop.get_debug())
    for x in (c, 5):
        try:
            loop.call_soon(x)
        except TypeError as e:
            print(str(e).split(", got")[0])
    loop.set_debug(False)
    print(loop.get_debug())
asyncio.run(main(), debug=True)
