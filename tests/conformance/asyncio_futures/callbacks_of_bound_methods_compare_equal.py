import asyncio


async def main():
    class Listener:
        def hear(self, future): print('heard')
    listener = Listener()
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(listener.hear)
    print(future.remove_done_callback(listener.hear))


asyncio.run(main())
