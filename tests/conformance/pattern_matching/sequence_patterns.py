def f(x):
    match x:
        case []: return "empty"
        case [a]: return ("one", a)
        case [a, b]: return ("two", a, b)
        case [1, *rest]: return ("starts with 1", rest)
        case (*init, 9): return ("ends with 9", init)
        case [a, *_, z]: return ("ends", a, z)
for x in ([], [1], (1, 2), [1, 2, 3], [2, 3, 9], [4, 5, 6], range(2), "ab", b"ab", {1: 2}, {1, 2}, iter([1])): print(f(x))
from collections import deque
print(f(deque([7])))
