# ends: limit
import sys

sys.setrecursionlimit(10**9)


class Each:
    def __eq__(self, other):
        while True:
            try:
                [self] == [other]
            except BaseException:
                pass
            finally:
                sorted([Each(), Each()], key=lambda each: each == 1)


Each() == Each()
