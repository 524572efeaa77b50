import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(context))
    loop.call_exception_handler({'message': 'by hand'})


asyncio.run(main())
