import asyncio

runner = asyncio.Runner()
runner.get_loop()
runner.close()
work = asyncio.sleep(0)
for action in (runner.get_loop, lambda: runner.run(work)):
    try:
        action()
    except RuntimeError as error:
        print(error)
work.close()
