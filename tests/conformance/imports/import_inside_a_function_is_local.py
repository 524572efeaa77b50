def f():
    import math
    from math import pi
    return math.floor(pi)
print(f(), "math" in globals(), "pi" in globals())
class C:
    import math as m
print(C.m.sqrt(4))
