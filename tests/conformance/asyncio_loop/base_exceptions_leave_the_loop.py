import asyncio
async def main():
    loop = asyncio.get_running_loop()
    def stop(): raise SystemExit(5)
    loop.call_soon(stop)
    try:
        await asyncio.sleep(1)
    finally:
        print("main cancelled")
try:
    asyncio.run(main())
except SystemExit as e:
    print("exit", e.code)
