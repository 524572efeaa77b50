# SPDX-License-Identifier: Apache-2.0
from harness import main, measure


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def compose(*steps):
    def composed(value):
        for step in steps:
            value = step(value)
        return value

    return composed


def adder(amount):
    def add(value):
        return value + amount

    return add


def scale(value, factor=2, *, offset=0):
    return value * factor + offset


@measure(150049)
def fibonacci():
    return fib(24)


@measure(60000)
def closures():
    step = compose(adder(3), adder(-1), lambda value: value % 1000003)
    total = 1
    for _ in range(15000):
        total = step(total) * 2
    return total


@measure(60000)
def defaults_and_keywords():
    total = 0
    for n in range(20000):
        total += scale(n) + scale(n, 3) + scale(n, offset=n)
    return total


main()
