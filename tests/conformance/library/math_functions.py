import math
print(math.sqrt(2), math.floor(-1.5), math.ceil(1.2), math.trunc(-1.7), math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sin(1), math.cos(1), math.tan(1), math.atan2(1, 2), math.exp(1), math.log(10), math.log2(8), math.log10(1000), math.log(8, 2), math.hypot(3, 4), math.degrees(math.pi), math.radians(180))
print(math.isnan(math.nan), math.isinf(1), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.copysign(1, -0.0), math.fabs(-2), math.fmod(-7, 3), math.modf(2.5), math.frexp(8), math.ldexp(0.5, 4), math.pow(2, 3), math.fsum([0.1] * 10), math.prod([2, 3, 4]), math.dist((0, 0), (3, 4)), math.cbrt(8), math.exp2(3), math.log1p(0), math.expm1(0), math.nextafter(1, 2), math.ulp(1), math.sumprod([1, 2], [3, 4]), math.fma(2, 3, 4))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.acos(2), lambda: math.exp(1000), lambda: math.floor(math.nan), lambda: math.floor(math.inf), lambda: math.sqrt("a"), lambda: math.pow(0, -1), lambda: math.fmod(1, 0), lambda: math.gcd(1.5), lambda: math.log(0, 10)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(math.log(10 ** 400), math.sqrt(10 ** 300), math.floor(1e300) == int(1e300))
