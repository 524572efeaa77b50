# SPDX-License-Identifier: Apache-2.0
"""The normal distribution of ``statistics``."""

import math

from statistics import StatisticsError, _require, _squares, _root, _Total

_ROOT_OF_TWO = math.sqrt(2.0)

# Wichura's approximations of the inverse of the standard normal distribution (Applied Statistics 37, algorithm AS 241):
# numerators and denominators of its three parts, highest powers first.
_MIDDLE = (
    (2.50908_09287_30122_6727e+3, 3.34305_75583_58812_8105e+4, 6.72657_70927_00870_0853e+4, 4.59219_53931_54987_1457e+4,
     1.37316_93765_50946_1125e+4, 1.97159_09503_06551_4427e+3, 1.33141_66789_17843_7745e+2, 3.38713_28727_96366_6080e+0),
    (5.22649_52788_52854_5610e+3, 2.87290_85735_72194_2674e+4, 3.93078_95800_09271_0610e+4, 2.12137_94301_58659_5867e+4,
     5.39419_60214_24751_1077e+3, 6.87187_00749_20579_0830e+2, 4.23133_30701_60091_1252e+1, 1.0))
_OUTER = (
    (7.74545_01427_83414_07640e-4, 2.27238_44989_26918_45833e-2, 2.41780_72517_74506_11770e-1,
     1.27045_82524_52368_38258e+0, 3.64784_83247_63204_60504e+0, 5.76949_72214_60691_40550e+0,
     4.63033_78461_56545_29590e+0, 1.42343_71107_49683_57734e+0),
    (1.05075_00716_44416_84324e-9, 5.47593_80849_95344_94600e-4, 1.51986_66563_61645_71966e-2,
     1.48103_97642_74800_74590e-1, 6.89767_33498_51000_04550e-1, 1.67638_48301_83803_84940e+0,
     2.05319_16266_37758_82187e+0, 1.0))
_FAR = (
    (2.01033_43992_92288_13265e-7, 2.71155_55687_43487_57815e-5, 1.24266_09473_88078_43860e-3,
     2.65321_89526_57612_30930e-2, 2.96560_57182_85048_91230e-1, 1.78482_65399_17291_33580e+0,
     5.46378_49111_64114_36990e+0, 6.65790_46435_01103_77720e+0),
    (2.04426_31033_89939_78564e-15, 1.42151_17583_16445_88870e-7, 1.84631_83175_10054_68180e-5,
     7.86869_13114_56132_59100e-4, 1.48753_61290_85061_48525e-2, 1.36929_88092_27358_05310e-1,
     5.99832_20655_58879_37690e-1, 1.0))


def _ratio_at(polynomials, x):
    values = []
    for coefficients in polynomials:
        value = 0.0
        for coefficient in coefficients:
            value = value * x + coefficient
        values.append(value)
    return values


def _standard_inverse(p):
    """Where the standard normal distribution function is p."""
    offset = p - 0.5
    if math.fabs(offset) <= 0.425:
        top, bottom = _ratio_at(_MIDDLE, 0.180625 - offset * offset)
        return top * offset / bottom
    depth = math.sqrt(-math.log(p if offset <= 0.0 else 1.0 - p))
    top, bottom = _ratio_at(_OUTER, depth - 1.6) if depth <= 5.0 else _ratio_at(_FAR, depth - 5.0)
    return -(top / bottom) if offset < 0.0 else top / bottom


class NormalDist:
    """A normal distribution of a random variable"""

    __slots__ = {'_mu': 'Arithmetic mean of a normal distribution',
                 '_sigma': 'Standard deviation of a normal distribution'}

    def __init__(self, mu=0.0, sigma=1.0):
        _require(not sigma < 0.0, 'sigma must be non-negative')
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        """The distribution that data, as a sample, come from."""
        numbers = list(data)
        squares, _, count = _squares(numbers, None, 2, 'stdev')
        total = _Total(numbers)
        return cls(float(total.exact / count), _root(squares / (count - 1)))

    def _known(self, what):
        _require(self._sigma, f'{what}() not defined when sigma is zero')

    def samples(self, n, *, seed=None):
        """A list of n random numbers of this distribution."""
        import random

        draw = random.random if seed is None else random.Random(seed).random
        return [self._mu + _standard_inverse(draw()) * self._sigma for _ in range(n)]

    def pdf(self, x):
        """How likely values near x are."""
        self._known('pdf')
        variance, distance = self._sigma * self._sigma, x - self._mu
        return math.exp(distance * distance / (-2.0 * variance)) / math.sqrt(math.tau * variance)

    def cdf(self, x):
        """The probability of a value of at most x."""
        self._known('cdf')
        return 0.5 * math.erfc((self._mu - x) / (self._sigma * _ROOT_OF_TWO))

    def inv_cdf(self, p):
        """The x that a value is at most with probability p."""
        _require(0.0 < p < 1.0, 'p must be in the range 0.0 < p < 1.0')
        return self._mu + _standard_inverse(p) * self._sigma

    def quantiles(self, n=4):
        """The n - 1 points that part the distribution into n equally likely intervals."""
        return [self.inv_cdf(step / n) for step in range(1, n)]

    def overlap(self, other):
        """How much of the areas under the densities of two distributions is common, from 0.0 to 1.0."""
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        narrow, wide = sorted((self, other), key=lambda each: (each._sigma, each._mu))
        small, large = narrow.variance, wide.variance
        _require(small and large, 'overlap() not defined when sigma is zero')
        apart, wider = math.fabs(wide._mu - narrow._mu), large - small
        if not wider:
            return 1.0 - math.erf(apart / (2.0 * narrow._sigma * _ROOT_OF_TWO))
        middle = narrow._mu * large - wide._mu * small
        reach = narrow._sigma * wide._sigma * math.sqrt(apart * apart + wider * math.log(large / small))
        crossings = (middle + reach) / wider, (middle - reach) / wider
        return 1.0 - sum(math.fabs(wide.cdf(x) - narrow.cdf(x)) for x in crossings)

    def zscore(self, x):
        """How many standard deviations x is away from the mean."""
        self._known('zscore')
        return (x - self._mu) / self._sigma

    mean = property(lambda self: self._mu, doc='Arithmetic mean of the normal distribution.')
    median = property(lambda self: self._mu, doc='Return the median of the normal distribution')
    mode = property(lambda self: self._mu, doc='Return the mode of the normal distribution')
    stdev = property(lambda self: self._sigma, doc='Standard deviation of the normal distribution.')
    variance = property(lambda self: self._sigma * self._sigma, doc='Square of the standard deviation.')

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * math.fabs(other))

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / math.fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def __rsub__(self, other):
        return -(self - other)

    __radd__, __rmul__ = __add__, __mul__

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return (self._mu, self._sigma) == (other._mu, other._sigma)

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state

    def __hash__(self):
        return hash(self.__getstate__())

    def __repr__(self):
        return '{}(mu={!r}, sigma={!r})'.format(type(self).__name__, self._mu, self._sigma)


NormalDist.__module__ = 'statistics'
