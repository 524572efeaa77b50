# SPDX-License-Identifier: Apache-2.0
"""Basic statistics of data."""

import math
from collections import Counter

__all__ = ['StatisticsError', 'fmean', 'geometric_mean', 'harmonic_mean', 'mean', 'median', 'median_high', 'median_low',
           'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']


class StatisticsError(ValueError):
    pass


def _exact(values):
    """The sum as a pair of ints (numerator, denominator), and whether a float was among the values."""
    numerator, denominator, floats = 0, 1, False
    for value in values:
        floats = floats or isinstance(value, float)
        n, d = value.as_integer_ratio()
        if d == denominator:
            numerator += n
        else:
            numerator, denominator = numerator * d + n * denominator, denominator * d
            common = math.gcd(numerator, denominator)
            numerator, denominator = numerator // common, denominator // common
    return numerator, denominator, floats


def _quotient(numerator, denominator, floats):
    if not floats and numerator % denominator == 0:
        return numerator // denominator
    return numerator / denominator


def mean(data):
    data = list(data)
    if not data:
        raise StatisticsError('mean requires at least one data point')
    if any(isinstance(x, float) and not math.isfinite(x) for x in data):
        return sum(data) / len(data)
    n, d, floats = _exact(data)
    return _quotient(n, d * len(data), floats)


def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError('fmean requires at least one data point')
        return math.fsum(data) / len(data)
    weights = list(weights)
    if len(weights) != len(data):
        raise StatisticsError('data and weights must be the same length')
    total = math.fsum(weights)
    if not total:
        raise StatisticsError('sum of weights must be non-zero')
    return math.sumprod(data, weights) / total


def geometric_mean(data):
    data = list(data)
    if not data:
        raise StatisticsError('Must have a non-empty dataset')
    if any(x < 0 for x in data):
        raise StatisticsError('No negative inputs allowed')
    if any(x == 0 for x in data):
        return 0.0
    return math.exp(math.fsum(map(math.log, data)) / len(data))


def harmonic_mean(data):
    data = list(data)
    if not data:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if any(x < 0 for x in data):
        raise StatisticsError('harmonic mean does not support negative values')
    if any(x == 0 for x in data):
        return 0
    numerator, denominator = 0, 1
    for x in data:
        n, d = x.as_integer_ratio()
        numerator, denominator = numerator * n + d * denominator, denominator * n
    return _quotient(len(data) * denominator, numerator, any(isinstance(x, float) for x in data))


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError('no median for empty data')
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data[len(data) // 2]


def mode(data):
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError('no mode for empty data')
    return pairs[0][0]


def multimode(data):
    counts = Counter(iter(data))
    if not counts:
        return []
    highest = max(counts.values())
    return [value for value, count in counts.items() if count == highest]


def quantiles(data, *, n=4, method='exclusive'):
    """Divide data into n continuous intervals with equal probability."""
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    ld = len(data)
    if ld < 2:
        if ld == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    if method not in ('inclusive', 'exclusive'):
        raise ValueError(f'Unknown method: {method!r}')
    m = ld - 1 if method == 'inclusive' else ld + 1
    result = []
    for i in range(1, n):
        if method == 'inclusive':
            j, delta = divmod(i * m, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        else:
            j = min(max(i * m // n, 1), ld - 1)
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    return result


def _spread(data, center, least, name):
    data = list(data)
    if len(data) < least:
        raise StatisticsError(f'{name} requires at least {"two data points" if least == 2 else "one data point"}')
    n, d, floats = _exact(data)
    if center is None:
        cn, cd = n, d * len(data)
    else:
        cn, cd = center.as_integer_ratio()
        floats = floats or isinstance(center, float)
    numerator, denominator = 0, 1
    for value in data:
        vn, vd = value.as_integer_ratio()
        dn, dd = vn * cd - cn * vd, vd * cd
        numerator, denominator = numerator * dd * dd + dn * dn * denominator, denominator * dd * dd
        common = math.gcd(numerator, denominator)
        numerator, denominator = numerator // common, denominator // common
    return numerator, denominator * (len(data) - least + 1), floats


def variance(data, xbar=None):
    return _quotient(*_spread(data, xbar, 2, 'variance'))


def pvariance(data, mu=None):
    """Return the population variance of data."""
    return _quotient(*_spread(data, mu, 1, 'pvariance'))


def _root(numerator, denominator):
    """The root of a fraction, rounded once to a float."""
    shift = max(0, 120 - (numerator.bit_length() - denominator.bit_length()))
    shift += shift % 2
    scaled = (numerator << shift) // denominator
    root = math.isqrt(scaled)
    if root * root * denominator != numerator << shift:
        root |= 1
    return root / (1 << shift // 2)


def stdev(data, xbar=None):
    n, d, _ = _spread(data, xbar, 2, 'stdev')
    return _root(n, d)


def pstdev(data, mu=None):
    n, d, _ = _spread(data, mu, 1, 'pstdev')
    return _root(n, d)


def __getattr__(name):
    if name in ('NormalDist', 'correlation', 'covariance', 'linear_regression', 'kde', 'kde_random', 'median_grouped'):
        raise AttributeError(f'statistics.{name} is not supported by Ouro')
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
