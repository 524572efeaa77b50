import asyncio
import sys


async def interrupted():
    raise KeyboardInterrupt('main')


async def leaves():
    sys.exit(3)


for main in (interrupted, leaves):
    try:
        asyncio.run(main())
    except BaseException as error:
        print(repr(error))
