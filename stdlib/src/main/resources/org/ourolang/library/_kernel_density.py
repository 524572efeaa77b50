# SPDX-License-Identifier: Apache-2.0
"""Densities estimated from samples: every sample counts as a small hill, whose shape is the kernel."""

import math
from bisect import bisect_left, bisect_right
from random import Random

from statistics import NormalDist, StatisticsError

_HALF_PI = math.pi / 2
_UNIT = NormalDist()


def _upper_half(inverse):
    """The inverse of a distribution that is symmetric, told from its half above the middle."""
    return lambda share: inverse(share) if share >= 0.5 else -inverse(1.0 - share)


def _solved(density, distribution):
    """The inverse of a distribution on -1 to 1, found by Newton's steps that never leave what is known to hold it."""
    def inverse(share):
        low, high, guess = -1.0, 1.0, 2.0 * share - 1.0
        for _ in range(100):
            missed = distribution(guess) - share
            if missed > 0:
                high = guess
            else:
                low = guess
            slope = density(guess)
            step = guess - missed / slope if slope else low
            if not low < step < high:
                step = (low + high) / 2
            if abs(step - guess) < 1e-16:
                break
            guess = step
        return guess

    return inverse


def _quartic(x):
    return 0.9375 * (1.0 - x * x) ** 2


def _quartic_share(x):
    square = x * x
    return 0.5 + x * (15.0 + square * (3.0 * square - 10.0)) / 16.0


def _triweight(x):
    return 1.09375 * (1.0 - x * x) ** 3


def _triweight_share(x):
    square = x * x
    return 0.5 + x * (35.0 + square * (square * (21.0 - 5.0 * square) - 35.0)) / 32.0


# Height, share below, inverse of the share, and how far from the middle it reaches.
_KERNELS = {
    'normal': (_UNIT.pdf, _UNIT.cdf, _UNIT.inv_cdf, None),
    'logistic': (lambda x: 0.5 / (1.0 + math.cosh(x)), lambda x: 1.0 - 1.0 / (1.0 + math.exp(x)),
                 lambda share: math.log(share / (1.0 - share)), None),
    'sigmoid': (lambda x: 1.0 / (math.pi * math.cosh(x)), lambda x: math.atan(math.exp(x)) / _HALF_PI,
                lambda share: math.log(math.tan(share * _HALF_PI)), None),
    'rectangular': (lambda x: 0.5, lambda x: (x + 1.0) / 2, lambda share: 2.0 * share - 1.0, 1.0),
    'triangular': (lambda x: 1.0 - abs(x),
                   lambda x: 1.0 - (1.0 - x) ** 2 / 2 if x > 0 else (1.0 + x) ** 2 / 2,
                   _upper_half(lambda share: 1.0 - math.sqrt(2.0 - 2.0 * share)), 1.0),
    'parabolic': (lambda x: 0.75 * (1.0 - x * x), lambda x: 0.5 + x * (3.0 - x * x) / 4,
                  lambda share: 2.0 * math.cos((math.acos(2.0 * share - 1.0) + math.pi) / 3.0), 1.0),
    'quartic': (_quartic, _quartic_share, _solved(_quartic, _quartic_share), 1.0),
    'triweight': (_triweight, _triweight_share, _solved(_triweight, _triweight_share), 1.0),
    'cosine': (lambda x: _HALF_PI / 2 * math.cos(_HALF_PI * x), lambda x: (1.0 + math.sin(_HALF_PI * x)) / 2,
               lambda share: math.asin(2.0 * share - 1.0) / _HALF_PI, 1.0),
}
_OTHER_NAMES = {'gauss': 'normal', 'uniform': 'rectangular', 'epanechnikov': 'parabolic', 'biweight': 'quartic'}


def _checked(data, h, kernel):
    if not len(data):
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not h={h!r}')
    try:
        return _KERNELS[_OTHER_NAMES.get(kernel, kernel)]
    except KeyError:
        raise StatisticsError(f'Unknown kernel name: {kernel!r}') from None


def kde(data, h, kernel='normal', *, cumulative=False):
    height, share, _, reach = _checked(data, h, kernel)
    shape = share if cumulative else height
    ordered = []

    def hills(x, samples):
        return sum(shape((x - sample) / h) for sample in samples)

    def near(x):
        """The samples whose hills reach to x, and how many lie wholly below."""
        nonlocal ordered
        if len(ordered) != len(data):
            ordered = sorted(data)
        first = bisect_left(ordered, x - h * reach)
        return ordered[first:bisect_right(ordered, x + h * reach)], first

    def pdf(x):
        samples = data if reach is None else near(x)[0]
        return hills(x, samples) / (len(data) * h)

    def cdf(x):
        samples, below = (data, 0) if reach is None else near(x)
        return (hills(x, samples) + below) / len(data)

    made = cdf if cumulative else pdf
    made.__doc__ = f'{"CDF" if cumulative else "PDF"} estimate with h={h!r} and kernel={kernel!r}'
    return made


def kde_random(data, h, kernel='normal', *, seed=None):
    _, _, inverse, _ = _checked(data, h, kernel)
    source = Random(seed)

    def rand():
        middle = source.choice(data)
        return middle + h * inverse(source.random())

    rand.__doc__ = f'Random KDE selection with h={h!r} and kernel={kernel!r}'
    return rand


kde.__module__ = kde_random.__module__ = 'statistics'
