import asyncio


async def main():
    limit = asyncio.timeout(1)
    entering = limit.__aenter__()
    def enter():
        try:
            entering.send(None)
        except RuntimeError as error:
            print(error)
    asyncio.get_running_loop().call_soon(enter)
    await asyncio.sleep(0)


asyncio.run(main())
