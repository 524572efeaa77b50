# SPDX-License-Identifier: Apache-2.0
"""Trees of tasks: every task starts as many again until the leaves, which do nothing, sleep, or compute."""

import asyncio
import math

from harness import main, measure

LEVELS = 4
BRANCHES = 6
TASKS = sum(BRANCHES**level for level in range(LEVELS + 1))


class Tree:
    def __init__(self):
        self.known = {}

    async def leaf_none(self, n):
        return 1

    async def leaf_io(self, n):
        await asyncio.sleep(0.001)
        return 1

    async def leaf_memoization(self, n):
        key = n % 1000
        if key % 10 < 9 and key in self.known:
            return 1
        self.known[key] = True
        await asyncio.sleep(0.001)
        return 1

    async def leaf_mixed(self, n):
        if n % 2:
            return math.factorial(200) % 7 + 1
        await asyncio.sleep(0.001)
        return 1

    async def gathered(self, leaf, level, n):
        if level == 0:
            return await leaf(n)
        return sum(await asyncio.gather(*[self.gathered(leaf, level - 1, n * BRANCHES + i) for i in range(BRANCHES)]))

    async def grouped(self, leaf, level, n):
        if level == 0:
            return await leaf(n)
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self.grouped(leaf, level - 1, n * BRANCHES + i)) for i in range(BRANCHES)]
        return sum([task.result() for task in tasks])


def gather_tree(leaf):
    tree = Tree()
    return asyncio.run(tree.gathered(getattr(tree, "leaf_" + leaf), LEVELS, 0))


def group_tree(leaf):
    tree = Tree()
    return asyncio.run(tree.grouped(getattr(tree, "leaf_" + leaf), LEVELS, 0))


@measure(TASKS)
def gather_tree_none():
    return gather_tree("none")


@measure(TASKS)
def gather_tree_io():
    return gather_tree("io")


@measure(TASKS)
def gather_tree_memoization():
    return gather_tree("memoization")


@measure(TASKS)
def gather_tree_mixed():
    return gather_tree("mixed")


@measure(TASKS)
def group_tree_none():
    return group_tree("none")


@measure(TASKS)
def group_tree_io():
    return group_tree("io")


@measure(TASKS)
def group_tree_memoization():
    return group_tree("memoization")


@measure(TASKS)
def group_tree_mixed():
    return group_tree("mixed")


main()
