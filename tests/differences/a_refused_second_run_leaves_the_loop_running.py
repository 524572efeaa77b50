# category: asyncio
# description: A refused run_forever() inside a running loop leaves that loop the running one.
# cause: CPython 3.13.0 has the defect gh-130145: afterwards get_running_loop() raises.
# workaround: None is needed.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for run in (loop.run_forever, lambda: asyncio.new_event_loop().run_forever()):
        try:
            run()
        except RuntimeError as error:
            print(error)
        print(asyncio.get_running_loop() is loop, loop.is_running())
    await asyncio.sleep(0)


asyncio.run(main())
