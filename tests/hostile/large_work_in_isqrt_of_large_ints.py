# ends: limit
import math

a = (1 << 500000) - 1
while True:
    math.isqrt(a)
