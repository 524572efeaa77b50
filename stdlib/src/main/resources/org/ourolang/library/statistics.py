# SPDX-License-Identifier: Apache-2.0
"""Averages, spread and relations of data; sums are exact, and rounded once at the end."""

import math
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from fractions import Fraction

__all__ = '''correlation covariance fmean geometric_mean harmonic_mean kde kde_random linear_regression mean median median_grouped
median_high median_low mode multimode NormalDist pstdev pvariance quantiles stdev StatisticsError variance'''.split()

LinearRegression = namedtuple('LinearRegression', 'slope intercept')


def __getattr__(name):
    if name == 'NormalDist':
        # Made when it is asked for: few programs do.
        from _normal_distribution import NormalDist

        globals()[name] = NormalDist
        return NormalDist
    if name in ('kde', 'kde_random'):
        import _kernel_density

        globals()[name] = found = getattr(_kernel_density, name)
        return found
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


class StatisticsError(ValueError):
    """The data do not have what is asked for."""


def _require(holds, complaint, *more):
    if not holds:
        raise StatisticsError(complaint, *more)


# --- exact sums


class _Total:
    """The sum of numbers, exact, and the class that the result is to have."""

    def __init__(self, numbers):
        self.kind, self.count, self.special = int, 0, None
        by_denominator = {}
        for number in numbers:
            self.count += 1
            kind = type(number)
            if kind is not self.kind:
                self.kind = _joint(self.kind, kind)
            numerator, denominator = _ratio(number)
            if denominator is None:
                self.special = number if self.special is None else self.special + number
            else:
                by_denominator[denominator] = by_denominator.get(denominator, 0) + numerator
        self.exact = sum([Fraction(top, bottom) for bottom, top in by_denominator.items()], Fraction(0))


def _joint(one, other):
    if other is one or other is bool or other is int:
        return one
    if one is int or issubclass(other, one):
        return other
    if issubclass(one, other):
        return one
    kinds = {one, other}
    if kinds == {Fraction, float}:
        return float
    names = ' and '.join(sorted(kind.__name__ for kind in kinds))
    raise TypeError(f"don't know how to coerce {names}")


def _ratio(number):
    """A number as a fraction of ints; one without a denominator is infinite or no number."""
    if hasattr(number, 'as_integer_ratio'):
        try:
            return number.as_integer_ratio()
        except (OverflowError, ValueError):
            return number, None
    raise TypeError(f"can't convert type {type(number).__name__!r} to numerator/denominator")


def _as(kind, value):
    """An exact value as a number of a class."""
    if type(value) is kind:
        return value
    if issubclass(kind, int) and value.denominator != 1:
        kind = float
    try:
        return kind(value)
    except TypeError:
        return kind(value.numerator) / kind(value.denominator)


def _average(total):
    if total.special is not None:
        return total.special / total.count
    return _as(total.kind, total.exact / total.count)


# --- averages


def mean(data):
    """The arithmetic mean."""
    total = _Total(data)
    _require(total.count, 'mean requires at least one data point')
    return _average(total)


def fmean(data, weights=None):
    """The arithmetic mean as a float; fast."""
    numbers = list(data)
    if weights is None:
        _require(numbers, 'fmean requires at least one data point')
        return math.fsum(numbers) / len(numbers)
    weights = list(weights)
    _require(len(weights) == len(numbers), 'data and weights must be the same length')
    whole = math.fsum(weights)
    _require(whole, 'sum of weights must be non-zero')
    return math.sumprod(numbers, weights) / whole


def geometric_mean(data):
    """The root of the product."""
    numbers, zero = list(data), False
    for number in numbers:
        if number > 0.0 or math.isnan(number):
            continue
        _require(number == 0.0, 'No negative inputs allowed', number)
        zero = True
    _require(numbers, 'Must have a non-empty dataset')
    if zero:
        return math.nan if any(map(math.isnan, numbers)) or math.inf in numbers else 0.0
    return math.exp(math.fsum(map(math.log, numbers)) / len(numbers))


def harmonic_mean(data, weights=None):
    """The reciprocal of the mean of the reciprocals."""
    numbers = list(data)
    complaint = 'harmonic mean does not support negative values'
    _require(numbers, 'harmonic_mean requires at least one data point')
    if weights is None:
        if len(numbers) == 1 and not hasattr(numbers[0], 'as_integer_ratio'):
            raise TypeError('unsupported type')
        weights, whole = [1] * len(numbers), len(numbers)
        if len(numbers) == 1:
            _require(numbers[0] >= 0, complaint)
            return numbers[0]
    else:
        weights = list(weights)
        _require(len(weights) == len(numbers), 'Number of weights does not match data size')
        for weight in weights:
            _require(not weight < 0, complaint)
        whole = _Total(weights).exact
    for number in numbers:
        _require(not number < 0, complaint)
    if any(number == 0 for number in numbers):
        return 0
    parts = _Total([_reciprocal(number, weight) for number, weight in zip(numbers, weights) if weight])
    _require(parts.exact or parts.special, 'Weighted sum must be positive')
    if parts.special is not None:
        return whole / parts.special
    return _as(parts.kind, whole / parts.exact)


def _reciprocal(number, weight):
    return weight / number


# --- the middle


def _sorted(data):
    ordered = sorted(data)
    _require(ordered, 'no median for empty data')
    return ordered


def median(data):
    """The middle element, or the mean of the two in the middle."""
    ordered = _sorted(data)
    middle, odd = divmod(len(ordered), 2)
    return ordered[middle] if odd else (ordered[middle - 1] + ordered[middle]) / 2


def median_low(data):
    """The middle element, or the lower of two."""
    ordered = _sorted(data)
    return ordered[(len(ordered) - 1) // 2]


def median_high(data):
    """The middle element, or the higher of two."""
    ordered = _sorted(data)
    return ordered[len(ordered) // 2]


def median_grouped(data, interval=1.0):
    """The middle of data that stand for intervals, each element for the middle of its own."""
    ordered = _sorted(data)
    center = ordered[len(ordered) // 2]
    below = bisect_left(ordered, center)
    inside = bisect_right(ordered, center, below) - below
    try:
        width, place = float(interval), float(center)
    except ValueError:
        raise TypeError('Value cannot be converted to a float') from None
    return place - width / 2.0 + width * (len(ordered) / 2 - below) / inside


def mode(data):
    """The most frequent value, the first of several."""
    for value, _ in Counter(iter(data)).most_common(1):
        return value
    raise StatisticsError('no mode for empty data')


def multimode(data):
    """The most frequent values, in the order in which they come."""
    frequency = Counter(iter(data))
    most = max(frequency.values(), default=0)
    return [value for value in frequency if frequency[value] == most]


def quantiles(data, *, n=4, method='exclusive'):
    """The n - 1 points that part the data into n equally likely intervals."""
    _require(n >= 1, 'n must be at least 1')
    ordered = sorted(data)
    size = len(ordered)
    if size == 1:
        return ordered * (n - 1)
    _require(size, 'must have at least one data point')
    if method not in ('exclusive', 'inclusive'):
        raise ValueError(f'Unknown method: {method!r}')
    outside = method == 'exclusive'
    span, points = size + (1 if outside else -1), []
    for step in range(1, n):
        left = step * span // n - outside
        left = max(0, min(left, size - 2)) if outside else left
        share = step * span - (left + outside) * n
        points.append((ordered[left] * (n - share) + ordered[left + 1] * share) / n)
    return points


# --- spread


def _squares(data, center, least, name):
    """The exact sum of the squares of the distances from the center; the class of the result; the count."""
    numbers = list(data)
    total = _Total(numbers)
    needed = 'one data point' if least == 1 else 'two data points'
    _require(total.count >= least, f'{name} requires at least {needed}')
    if total.special is not None:
        return abs(total.special), total.kind, total.count
    if center is None:
        middle, kind = total.exact / total.count, total.kind
    else:
        middle, kind = Fraction(*_ratio(center)), _joint(total.kind, type(center))
    return sum([(Fraction(*_ratio(each)) - middle) ** 2 for each in numbers], Fraction(0)), kind, total.count


def _variance(data, center, least, name):
    squares, kind, count = _squares(data, center, least, name)
    return _as(kind, squares / (count + 1 - least)) if isinstance(squares, Fraction) else squares


def variance(data, xbar=None):
    """The variance of a sample."""
    return _variance(data, xbar, 2, 'variance')


def pvariance(data, mu=None):
    """The variance of a whole population."""
    return _variance(data, mu, 1, 'pvariance')


def _root(fraction):
    """The square root of a fraction, rounded once."""
    top, bottom = fraction.numerator, fraction.denominator
    shift = max(0, 120 - (top.bit_length() - bottom.bit_length()))
    shift += shift % 2
    root = math.isqrt((top << shift) // bottom)
    if root * root * bottom != top << shift:
        root |= 1
    return root / (1 << shift // 2)


def _deviation(data, center, least, name):
    squares, kind, count = _squares(data, center, least, name)
    if not isinstance(squares, Fraction):
        raise AttributeError(f'{type(squares).__name__!r} object has no attribute \'numerator\'')
    ratio = squares / (count + 1 - least)
    if kind.__name__ == 'Decimal':
        return (kind(ratio.numerator) / kind(ratio.denominator)).sqrt()
    return _root(ratio)


def stdev(data, xbar=None):
    """The root of the variance of a sample."""
    return _deviation(data, xbar, 2, 'stdev')


def pstdev(data, mu=None):
    """The root of the variance of a whole population."""
    return _deviation(data, mu, 1, 'pstdev')


# --- relations


def _pairs(x, y, name):
    _require(len(x) == len(y), f'{name} requires that both inputs have same number of data points')
    _require(len(x) >= 2, f'{name} requires at least two data points')


def _distances(numbers):
    center = math.fsum(numbers) / len(numbers)
    return [number - center for number in numbers]


def covariance(x, y, /):
    """How two samples vary together."""
    _pairs(x, y, 'covariance')
    return math.sumprod(_distances(x), _distances(y)) / (len(x) - 1)


def _ranks(numbers):
    """The places of numbers in their order, centered; equal ones share theirs."""
    order = sorted(range(len(numbers)), key=numbers.__getitem__)
    ranks, place = [0.0] * len(numbers), 0
    while place < len(order):
        end = place
        while end < len(order) and numbers[order[end]] == numbers[order[place]]:
            end += 1
        for index in order[place:end]:
            ranks[index] = (place + end - len(order)) / 2
        place = end
    return ranks


def correlation(x, y, /, *, method='linear'):
    """Pearson's coefficient of two samples, or Spearman's for ranked."""
    _pairs(x, y, 'correlation')
    if method not in ('linear', 'ranked'):
        raise ValueError(f'Unknown method: {method!r}')
    spread = _ranks if method == 'ranked' else _distances
    x, y = spread(x), spread(y)
    _require(math.sumprod(x, x) * math.sumprod(y, y), 'at least one of the inputs is constant')
    return math.sumprod(x, y) / math.sqrt(math.sumprod(x, x) * math.sumprod(y, y))


def linear_regression(x, y, /, *, proportional=False):
    """The line that is nearest to pairs of numbers; proportional: through the origin."""
    _pairs(x, y, 'linear regression')
    near, far = ([*map(float, x)], [*map(float, y)]) if proportional else (_distances(x), _distances(y))
    squares = math.sumprod(near, near)
    _require(squares, 'x is constant')
    slope = math.sumprod(near, far) / squares
    if proportional:
        return LinearRegression(slope, 0.0)
    return LinearRegression(slope, math.fsum(y) / len(y) - slope * (math.fsum(x) / len(x)))
