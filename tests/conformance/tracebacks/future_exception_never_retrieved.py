import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    f.set_exception(KeyError("lost"))
    del f
    print("end of main")
asyncio.run(main())
