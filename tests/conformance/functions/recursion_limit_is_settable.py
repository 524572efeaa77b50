import sys
print(sys.getrecursionlimit())
sys.setrecursionlimit(100)
def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
print(80 < depth(0) < 100)
for bad in (0, -1, "a"):
    try:
        sys.setrecursionlimit(bad)
    except Exception as e:
        print(type(e).__name__, e)
