class Color: RED = 1; GREEN = 2
import math
def f(x):
    match x:
        case Color.RED: return "red"
        case Color.GREEN: return "green"
        case math.pi: return "pi"
        case _: return "other"
print(f(1), f(2), f(math.pi), f(3))
