# category: tracebacks
# description: A traceback that is printed shows the frames of the program and of its modules, not those of the library.
# cause: Ouro's library is its own and for the most part Java; its lines tell nothing about CPython's.
# workaround: None is needed; the program's own frames are as CPython shows them.
import asyncio
import json
import traceback


async def main():
    json.loads('x')


try:
    asyncio.run(main())
except ValueError as error:
    for line in ''.join(traceback.format_exception(error)).splitlines():
        print(line if 'File' not in line else '  File ' + line[line.index('", line') :])
