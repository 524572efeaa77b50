import asyncio
import functools
import math
import sys


class Callable:
    def method(self):
        pass


for function in (Callable().method, Callable, [].append, print, int, math.gcd, sys.setrecursionlimit, asyncio.run, lambda: 0):
    for call in ('function(*5)', 'function(**5)', 'function(a=1, **{"a": 2})'):
        try:
            eval(call)
        except TypeError as error:
            print(error)
