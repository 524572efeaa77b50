import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    here = threading.current_thread()
    print(await loop.run_in_executor(None, lambda: threading.current_thread() is here))


asyncio.run(main())
