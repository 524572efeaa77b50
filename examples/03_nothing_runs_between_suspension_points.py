# Between two suspension points a task has the loop to itself.
#
# What to look for: each worker prints its three lines as one block, although all workers are ready. They alternate only
# at sleep(0). An await that does not suspend is no gap in a block.
import asyncio


async def note(text):
    print(text)


async def worker(name):
    for turn in (1, 2):
        print(name, turn, "a")
        await note(f"{name} {turn} b")
        print(name, turn, "c")
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(worker("left"), worker("right"))


asyncio.run(main())
