# SPDX-License-Identifier: Apache-2.0
"""Times the measures of a benchmark program.

A program marks functions with `@measure(operations)`; each answers a checksum. `python program.py [MEASURE [SECONDS]]`
repeats the named measure, or every one, and prints a line per iteration: the measure, seconds of wall time, seconds of
the main thread's processor time. A last line gives the number of operations of an iteration and the checksum.
"""

import sys
import time

MEASURES = []
FEWEST = 5


def measure(operations):
    def register(function):
        MEASURES.append((function.__name__, function, operations))
        return function

    return register


def repeat(name, function, operations, seconds):
    begin = time.perf_counter()
    checksum = None
    count = 0
    while count < FEWEST or time.perf_counter() - begin < seconds:
        wall = time.perf_counter()
        processor = time.thread_time()
        result = function()
        processor = time.thread_time() - processor
        wall = time.perf_counter() - wall
        print(name, f"{wall:.9f}", f"{processor:.9f}")
        if count and result != checksum:
            raise AssertionError(f"{name}: {result!r} is not {checksum!r}")
        checksum = result
        count += 1
    print(name, "operations", operations, "checksum", checksum)


def main():
    wanted = sys.argv[1] if len(sys.argv) > 1 else "all"
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 2.0
    for name, function, operations in MEASURES:
        if wanted in ("all", name):
            repeat(name, function, operations, seconds)
