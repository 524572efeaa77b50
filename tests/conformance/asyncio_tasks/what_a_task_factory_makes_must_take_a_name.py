import asyncio


async def work():
    pass


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coroutine: coroutine.close())
    for names in ({}, {"name": "given"}):
        try:
            loop.create_task(work(), **names)
        except AttributeError as error:
            print(error)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
