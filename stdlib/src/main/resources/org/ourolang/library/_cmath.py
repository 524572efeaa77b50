"""Mathematical functions of complex numbers."""

import math
from math import e, inf, nan, pi, tau

infj, nanj = complex(0, inf), complex(0, nan)
_LARGE = 4e307
_NEARLY_TOO_LARGE = 708.0
_CONVERSIONS = ('__complex__', '__float__', '__index__')


def _number(z):
    if type(z) is complex:
        return z
    if isinstance(z, str) or not any(hasattr(type(z), name) for name in _CONVERSIONS):
        raise TypeError(f'must be real number, not {type(z).__name__}')
    return complex(z)


def _domain():
    raise ValueError('math domain error')


def isfinite(z, /):
    z = _number(z)
    return math.isfinite(z.real) and math.isfinite(z.imag)


def isinf(z, /):
    z = _number(z)
    return math.isinf(z.real) or math.isinf(z.imag)


def isnan(z, /):
    z = _number(z)
    return math.isnan(z.real) or math.isnan(z.imag)


def isclose(a, b, rel_tol, abs_tol):
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError('tolerances must be non-negative')
    a, b = _number(a), _number(b)
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    distance = abs(a - b)
    return distance <= rel_tol * abs(b) or distance <= rel_tol * abs(a) or distance <= abs_tol


def phase(z, /):
    z = _number(z)
    return math.atan2(z.imag, z.real)


def polar(z, /):
    z = _number(z)
    return abs(z), phase(z)


def rect(r, phi, /):
    if not math.isfinite(r) or not math.isfinite(phi):
        if math.isinf(phi) and r and not math.isnan(r):
            _domain()
        if math.isinf(r) and math.isfinite(phi):
            return complex(math.copysign(r, r * math.cos(phi)), math.copysign(r, r * math.sin(phi)) if phi else phi * (
                1 if r > 0 else -1))
        if math.isnan(r):
            return complex(nan, abs(phi) if phi == 0 else nan)
        return complex(inf if math.isinf(r) else nan, nan) if r else 0j
    if phi == 0:
        return complex(r, r * phi)
    return complex(r * math.cos(phi), r * math.sin(phi))


def sqrt(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if math.isinf(y):
        return complex(inf, y)
    if math.isnan(x):
        return complex(nan, nan)
    if math.isinf(x):
        if x > 0:
            return complex(x, nan if math.isnan(y) else math.copysign(0.0, y))
        return complex(nan, math.copysign(inf, y)) if math.isnan(y) else complex(0.0, math.copysign(inf, y))
    if math.isnan(y):
        return complex(nan, nan)
    if x == 0 and y == 0:
        return complex(0.0, y)
    ax = abs(x)
    if ax < 2.2250738585072014e-308 and abs(y) < 2.2250738585072014e-308 and (ax > 0 or y):
        scaled = math.ldexp(ax, 54)
        s = math.ldexp(math.sqrt((scaled + math.hypot(scaled, math.ldexp(y, 54))) / 2), -27)
    else:
        ax /= 8.0
        s = 2.0 * math.sqrt(ax + math.hypot(ax, abs(y) / 8.0))
    d = abs(y) / (2.0 * s)
    return complex(s, math.copysign(d, y)) if x >= 0 else complex(d, math.copysign(s, y))


def exp(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if not math.isfinite(x) or not math.isfinite(y):
        if math.isinf(x) and math.isfinite(y) and y != 0:
            if x > 0:
                return complex(math.copysign(inf, math.cos(y)), math.copysign(inf, math.sin(y)))
            return complex(math.copysign(0.0, math.cos(y)), math.copysign(0.0, math.sin(y)))
        if math.isinf(y) and (math.isfinite(x) or x > 0 and math.isinf(x)):
            _domain()
        if x == -inf:
            return complex(0.0, math.copysign(0.0, y) if y == 0 else 0.0)
        if x == inf:
            return complex(inf, y if y == 0 else nan)
        return complex(x, y) if y == 0 else complex(nan, nan)
    if x > 708:
        size = math.exp(x - 1)
        real, imaginary = size * math.cos(y) * e, size * math.sin(y) * e
    else:
        size = math.exp(x)
        real, imaginary = size * math.cos(y), size * math.sin(y)
    if math.isinf(real) or math.isinf(imaginary):
        raise OverflowError('math range error')
    return complex(real, imaginary)


def log(z, base=None, /):
    z = _number(z)
    if base is not None:
        divisor = log(base)
        return log(z) / divisor if divisor else _domain()
    if z == 0:
        _domain()
    x, y = abs(z.real), abs(z.imag)
    if isinf(z):
        size = inf
    elif isnan(z):
        size = nan
    else:
        h = math.hypot(x, y)
        if 0.71 <= h <= 1.73:
            big, small = max(x, y), min(x, y)
            size = math.log1p((big - 1) * (big + 1) + small * small) / 2.0
        elif h == 0 or x < 1e-300 and y < 1e-300:
            size = math.log(math.hypot(math.ldexp(x, 53), math.ldexp(y, 53))) - 53 * math.log(2)
        elif math.isinf(h):
            size = math.log(math.hypot(x / 2, y / 2)) + math.log(2)
        else:
            size = math.log(h)
    return complex(size, math.atan2(z.imag, z.real))


def log10(z, /):
    value = log(z)
    return complex(value.real / math.log(10), value.imag / math.log(10))


def _grown(cosine, sine, x, y):
    """Cosine and sine of y stretched by cosh x and sinh x; large x is taken in two steps, each in range."""
    over = math.copysign(1.0, x) if abs(x) > _NEARLY_TOO_LARGE else 0.0
    scale = e if over else 1.0
    found = complex(math.cos(y) * cosine(x - over) * scale, math.sin(y) * sine(x - over) * scale)
    if isinf(found):
        raise OverflowError('math range error')
    return found


def cosh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if isfinite(z):
        return _grown(math.cosh, math.sinh, x, y)
    if math.isinf(y) and not math.isnan(x):
        _domain()
    if math.isinf(x):
        if not y:
            return complex(inf, math.copysign(y, x * math.copysign(1.0, y)))
        return complex(math.copysign(inf, math.cos(y)), math.copysign(inf, math.sin(y) * x)) if y == y else complex(
            inf, nan)
    return complex(nan, 0.0 if x == 0 or y == 0 else nan)


def sinh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if isfinite(z):
        return _grown(math.sinh, math.cosh, x, y)
    if math.isinf(y) and not math.isnan(x):
        _domain()
    if math.isinf(x) and math.isfinite(y) and y:
        return complex(math.copysign(inf, math.cos(y) * x), math.copysign(inf, math.sin(y)))
    if y != y:
        return complex(abs(x) if x == 0 or math.isinf(x) else nan, nan)
    return complex(x, y if y == 0 else nan)


def tanh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if math.isinf(y) and math.isfinite(x):
        _domain()
    if math.isinf(x):
        return complex(math.copysign(1.0, x), math.copysign(0.0, math.sin(2 * y)) if math.isfinite(y) else 0.0)
    if isnan(z):
        return complex(nan, y if y == 0 else nan)
    if abs(x) > 354:
        return complex(math.copysign(1.0, x), 4 * math.sin(y) * math.cos(y) * math.exp(-2 * abs(x)))
    tx, ty = math.tanh(x), math.tan(y)
    cx = 1 / math.cosh(x)
    product = tx * ty
    below = 1 + product * product
    return complex(tx * (1 + ty * ty) / below, ty / below * cx * cx)


def _turned(function, z):
    """f(iz) / i, for the functions of a circle."""
    z = _number(z)
    value = function(complex(-z.imag, z.real))
    return complex(value.imag, -value.real)


def sin(z, /):
    return _turned(sinh, z)


def cos(z, /):
    z = _number(z)
    return cosh(complex(-z.imag, z.real))


def tan(z, /):
    return _turned(tanh, z)


def _steep(x, y):
    """What acosh and asinh have as their real part where a part of z is infinite or no number."""
    return inf if math.isinf(x) or math.isinf(y) else nan


def acos(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if isnan(z):
        if math.isinf(x):
            return complex(nan, inf)
        return complex(pi / 2 if x == 0 else nan, -y if math.isinf(y) else nan)
    if isinf(z):
        return complex(math.atan2(abs(y), x), math.copysign(inf, -y))
    if _is_large(z):
        return complex(math.atan2(abs(y), x), math.copysign(_log_of_double(x, y), -y))
    below, above = sqrt(complex(1 - x, -y)), sqrt(complex(1 + x, y))
    return complex(2 * math.atan2(below.real, above.real),
                   math.asinh(above.real * below.imag - above.imag * below.real))


def acosh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if isnan(z):
        return complex(_steep(x, y), nan)
    if isinf(z) or _is_large(z):
        return complex(_log_of_double(x, y), math.atan2(y, x))
    below, above = sqrt(complex(x - 1, y)), sqrt(complex(x + 1, y))
    return complex(math.asinh(below.real * above.real + below.imag * above.imag),
                   2 * math.atan2(below.imag, above.real))


def asinh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if isnan(z):
        if math.isnan(x):
            return complex(_steep(x, y), y if y == 0 else nan)
        return complex(x if math.isinf(x) else nan, nan)
    if isinf(z) or _is_large(z):
        return complex(math.copysign(_log_of_double(x, y), x), math.atan2(y, abs(x)))
    left, right = sqrt(complex(1 + y, -x)), sqrt(complex(1 - y, x))
    return complex(math.asinh(left.real * right.imag - right.real * left.imag),
                   math.atan2(y, left.real * right.real - left.imag * right.imag))


def _is_large(z):
    """Whether the square of z is too large to be held."""
    return max(abs(z.real), abs(z.imag)) > _LARGE


def _log_of_double(x, y):
    """log |2 z|, which is what the inverse functions come to where z is large."""
    half = math.hypot(x / 2, y / 2)
    return inf if math.isinf(half) else math.log(half) + 2 * math.log(2)


def asin(z, /):
    return _turned(asinh, z)


def atanh(z, /):
    z = _number(z)
    x, y = z.real, z.imag
    if x < 0 or x == 0 and math.copysign(1, x) < 0:
        return -atanh(-z)
    if isnan(z):
        if math.isinf(y):
            return complex(0.0, math.copysign(pi / 2, y))
        return complex(0.0 if math.isinf(x) or x == 0 else nan, nan)
    if isinf(z):
        return complex(0.0, math.copysign(pi / 2, y))
    if x == 1 and y == 0:
        _domain()
    if max(x, abs(y)) > 1e150:
        h = math.hypot(x / 2, y / 2)
        return complex(x / 4 / h / h, math.copysign(pi / 2, y))
    if x == 1 and abs(y) < 1e-150:
        return complex(-math.log(math.sqrt(abs(y)) / math.sqrt(math.hypot(abs(y), 2.0))),
                       math.copysign(math.atan2(2.0, -abs(y)) / 2, y))
    return complex(math.log1p(4 * x / ((1 - x) * (1 - x) + y * y)) / 4,
                   -math.atan2(-2 * y, (1 - x) * (1 + x) - y * y) / 2)


def atan(z, /):
    return _turned(atanh, z)
