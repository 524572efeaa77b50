# ends: limit
import sys

sys.setrecursionlimit(10**9)


def again():
    try:
        again()
    finally:
        again()


again()
