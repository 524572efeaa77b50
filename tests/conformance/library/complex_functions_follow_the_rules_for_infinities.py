import cmath, math
V = [-math.inf, -2.0, -0.0, 0.0, 2.0, math.inf, math.nan]
for n in 'acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh phase polar'.split():
    f = getattr(cmath, n)
    for x in V:
        for y in V:
            try: r = f(complex(x, y))
            except (ValueError, OverflowError) as e: r = type(e).__name__ + str(e)
            print(n, x, y, r)
for x in V:
    for y in V:
        try: r = cmath.rect(x, y)
        except (ValueError, OverflowError) as e: r = type(e).__name__ + str(e)
        print('rect', x, y, r)
for a, b in [(709, 1), (710, 1), (710.4, 0.7), (-711, 2), (800, 1), (711, 1.5707963267948966), (1e308, 1e308), (-1e308, 1e308), (1e200, 1e-200), (3e-320, 2), (1e-310, 1e-310), (5e-324, 5e-324), (1.0, 1e-310), (1.0, 1e-5), (0.5, 1e-160), (-1e10, 3), (1e160, 1)]:
    for n in 'acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh'.split():
      for z in (complex(a, b), complex(b, a)):
        try: r = getattr(cmath, n)(z)
        except (ValueError, OverflowError) as e: r = type(e).__name__ + str(e)
        print(n, z, r)
