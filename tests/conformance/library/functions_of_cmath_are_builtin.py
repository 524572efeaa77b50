import cmath


class Holder:
    root = cmath.sqrt
    close = cmath.isclose


print(Holder().root(4), Holder().close(1, 1.0), cmath.sqrt, cmath.isclose(1, 1.1, rel_tol=0.2))
for wrong in (lambda: cmath.isclose(1, 2, 0.1), lambda: cmath.sqrt('a'), lambda: cmath.log(2, 1), lambda: cmath.rect('a', 1),
              lambda: cmath.isclose(1, 2, abs_tol='a'), lambda: cmath.log(0)):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
