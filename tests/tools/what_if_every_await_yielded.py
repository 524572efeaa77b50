import asyncio


async def child(name):
    print(name, "starts")
    await inner()
    print(name, "ends")


async def inner():
    pass


async def ticker():
    for n in range(2):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(ticker())
    await child("a")
    await child("b")
    await task


asyncio.run(main())
