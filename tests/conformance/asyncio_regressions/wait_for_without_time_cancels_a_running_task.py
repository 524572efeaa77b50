# gh-88537
import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled')
        raise


async def swallows():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return 'swallowed'


async def main():
    for code in (work, swallows):
        task = asyncio.create_task(code())
        await asyncio.sleep(0)
        try:
            print(await asyncio.wait_for(task, 0))
        except TimeoutError as error:
            print('late', repr(error.__cause__), task.cancelled())
    done = asyncio.create_task(asyncio.sleep(0, 'done'))
    await done
    print(await asyncio.wait_for(done, 0))


asyncio.run(main())
