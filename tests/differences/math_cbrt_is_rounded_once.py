# category: library
# description: math.cbrt answers the nearest float.
# cause: CPython asks the C library of its platform, whose answer may be one unit in the last place off.
# workaround: None is needed.
import math

print(math.cbrt(27))
