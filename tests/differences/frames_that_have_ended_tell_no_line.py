# category: introspection
# description: A frame from sys._getframe() tells its line, and a caller not asked for before, only while it runs; f_locals takes no new names; asyncio's own frames are not there.
# cause: Ouro's frames live on Java's stack and in compiled code; they are looked up when a script asks. The event loop is Java.
# workaround: Ask while the function runs.
import asyncio
import sys


def function():
    frame = sys._getframe()
    try:
        frame.f_locals['new'] = 1
    except NotImplementedError as refused:
        print(refused)
    print(frame.f_lineno)
    return frame


ended = function()
for name in 'f_lineno', 'f_back':
    try:
        getattr(ended, name)
    except NotImplementedError as refused:
        print(refused)


async def main():
    print(sys._getframe(1).f_code.co_name)


asyncio.run(main())
