import asyncio


async def main():
    class Loud(asyncio.Lock):
        def release(self):
            print('released')
            super().release()
    async with Loud():
        print('inside')


asyncio.run(main())
