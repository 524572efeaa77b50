# SPDX-License-Identifier: Apache-2.0
# What a typical script touches; the ahead-of-time cache remembers what this run loads.
import asyncio
import collections
import contextlib
import dataclasses
import datetime
import enum
import functools
import itertools
import json
import math
import os
import random
import re
import string
import time
import typing


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Point({self.x!r}, {self.y:>4})"


async def worker(name, lock):
    async with lock:
        await asyncio.sleep(0)
    return [name] * 2


async def main():
    lock = asyncio.Lock()
    results = await asyncio.gather(*(worker(n, lock) for n in "abc"))
    try:
        raise ValueError("seen")
    except ValueError as error:
        results.append({str(error): (1, 2.5, {3})})
    return sorted(map(str, results))


asyncio.run(main())
print(Point(1, 2), sorted([3, 1]), len("x".encode()), sum(i * i for i in range(100)), "%d %s" % (1, "x"))
