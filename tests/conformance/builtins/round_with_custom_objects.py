class R:
    def __round__(self, n=None): return ("rounded", n)
    def __abs__(self): return "abs"
    def __trunc__(self): return 7
    def __divmod__(self, o): return ("divmod", o)
    def __reversed__(self): return "rev"
    def __length_hint__(self): return 5
    def __bytes__(self): return b"bytes"
    def __complex__(self): return 1j
    def __dir__(self): return ["z", "a"]
r = R()
print(round(r), round(r, 2), abs(r), divmod(r, 3), reversed(r), bytes(r), complex(r), dir(r))
import math, operator
print(math.trunc(r), operator.length_hint(r))
