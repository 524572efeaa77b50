# ends: limit
import math

a = (1 << 500000) - 1
b = (1 << 499979) - 19
while True:
    math.gcd(a, b)
