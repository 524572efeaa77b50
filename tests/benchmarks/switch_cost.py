# SPDX-License-Identifier: Apache-2.0
"""Prints what one switch costs, by depth of awaits and by number of waiting tasks, in nanoseconds of processor time.

usage: switch_cost.py [SECONDS]; the best of the rounds that fit in so many seconds for each line (2).
"""

import asyncio
import sys
import time

SECONDS = float(sys.argv[1]) if len(sys.argv) > 1 else 2.0
SWITCHES = 10000


async def turn(count):
    for _ in range(count):
        await asyncio.sleep(0)


async def descend(depth, count):
    if depth == 1:
        await turn(count)
    else:
        await descend(depth - 1, count)


async def best(run):
    shortest = float("inf")
    end = time.perf_counter() + SECONDS
    while time.perf_counter() < end:
        begin = time.thread_time()
        await run()
        shortest = min(shortest, time.thread_time() - begin)
    return shortest / SWITCHES * 1e9


async def main():
    for depth in (1, 10, 100, 900):
        print("awaits", depth, f"{await best(lambda: asyncio.create_task(descend(depth, SWITCHES))):.0f}", flush=True)
    for count in (1000, 10000, 100000, 1000000):
        never = asyncio.Event()
        waiting = [asyncio.create_task(never.wait()) for _ in range(count)]
        await asyncio.sleep(0)
        print("waiting", count, f"{await best(lambda: asyncio.create_task(turn(SWITCHES))):.0f}", flush=True)
        never.set()
        await asyncio.gather(*waiting)


asyncio.run(main())
