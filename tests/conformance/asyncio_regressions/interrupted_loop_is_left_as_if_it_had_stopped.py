# gh-94732
import asyncio
import sys


async def numbers():
    yield 1


async def main():
    print(sys.get_asyncgen_hooks() != hooks)
    raise KeyboardInterrupt


hooks = sys.get_asyncgen_hooks()
loop = asyncio.new_event_loop()
for _ in range(2):
    try:
        loop.run_until_complete(main())
    except KeyboardInterrupt:
        print('interrupted', loop.is_running(), asyncio._get_running_loop(), sys.get_asyncgen_hooks() == hooks)
print(loop.run_until_complete(asyncio.sleep(0, 'usable')))
loop.close()
