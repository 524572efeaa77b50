import asyncio


async def main():
    never = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(asyncio.sleep(0))
    done, pending = await asyncio.wait([never, task], return_when=asyncio.FIRST_COMPLETED)
    print(done == {task}, pending == {never})


asyncio.run(main())
