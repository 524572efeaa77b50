# SPDX-License-Identifier: Apache-2.0
from harness import main, measure


class Refused(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def check(n):
    if n % 3 == 0:
        raise Refused(n)
    return n


def parse(text):
    try:
        return int(text)
    except ValueError:
        return -1


@measure(20000)
def try_except():
    total = 0
    for n in range(20000):
        try:
            total += check(n)
        except Refused as refused:
            total -= refused.code
        finally:
            total += 1
    return total


@measure(20000)
def try_without_exception():
    total = 0
    for n in range(20000):
        try:
            total += n
        except ValueError:
            total = 0
    return total


@measure(10000)
def builtin_exceptions():
    total = 0
    known = {1: 2}
    for n in range(5000):
        try:
            total += known[n % 3]
        except KeyError:
            total += 1
        total += parse("12" if n % 2 else "x")
    return total


main()
