import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except GeneratorExit:
        print("told to end")
        raise
    finally:
        print("clean-up")


async def main():
    global task
    task = asyncio.ensure_future(work())
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print("end")
