import math
print(math.isqrt(10 ** 40), math.isqrt(0), math.gcd(12, 18), math.gcd(), math.lcm(4, 6), math.gcd(0, 5), math.factorial(25), math.comb(10, 3), math.perm(5, 2), math.perm(4))
for f in (lambda: math.isqrt(-1), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.comb(-1, 2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
