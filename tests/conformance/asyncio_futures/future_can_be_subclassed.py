import asyncio


async def main():
    class Counted(asyncio.Future):
        asked = 0
        def result(self):
            Counted.asked += 1
            return super().result()
    future = Counted()
    future.set_result(7)
    print(future.result(), Counted.asked, await future, isinstance(future, asyncio.Future))


asyncio.run(main())
