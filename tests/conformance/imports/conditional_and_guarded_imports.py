try:
    import _not_installed as lib
except ImportError:
    lib = None
print(lib)
try:
    from _helper_plain import nope
except ImportError:
    nope = "fallback"
print(nope)
if True:
    from math import (
        sqrt,
        floor as fl,
    )
print(sqrt(9), fl(2.5))
