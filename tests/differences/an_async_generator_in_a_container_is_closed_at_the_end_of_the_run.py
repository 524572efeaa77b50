# category: memory management
# description: An asynchronous generator that was begun is not closed when the last of several references to it goes, such as an attribute's; it is when the run ends.
# cause: CPython counts references; the JVM does not. Ouro closes one that a loop or one variable alone has.
# workaround: Call aclose(), or use contextlib.aclosing.
import asyncio


class Box:
    pass


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


async def main():
    box = Box()
    box.numbers = numbers()
    print(await anext(box.numbers))
    box.numbers = None
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("main ends")


asyncio.run(main())
