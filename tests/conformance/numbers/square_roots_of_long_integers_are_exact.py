import math

for base in (3, 7, 10):
    for exponent in (10, 5000, 10000, 20001):
        number = base**exponent
        for near in (number, number**2, number**2 - 1, number**2 + 1, (number + 1) ** 2 - 1):
            root = math.isqrt(near)
            print(base, exponent, root**2 <= near < (root + 1) ** 2, root % 1000003)
