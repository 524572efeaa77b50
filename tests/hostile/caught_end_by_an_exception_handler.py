# ends: limit
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, report: print("ESCAPED"))

    def spin():
        while True:
            pass

    loop.call_soon(spin)
    await asyncio.sleep(1)

asyncio.run(main())
