# ends: limit
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    def again(): loop.call_soon(again)
    again()
    await asyncio.sleep(1e9)
asyncio.run(main())
