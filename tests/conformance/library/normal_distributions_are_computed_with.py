import statistics
from statistics import NormalDist

iq = NormalDist(100, 15)
print(iq, iq.mean, iq.median, iq.mode, iq.stdev, iq.variance)
print(iq.pdf(115), iq.cdf(115), iq.inv_cdf(0.9), iq.zscore(130), iq.quantiles())
for p in (1e-300, 1e-12, 0.001, 0.07, 0.075, 0.3, 0.5, 0.925, 0.99999999):
    print(NormalDist().inv_cdf(p))
print(NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0)), NormalDist(1, 2).overlap(NormalDist(3, 2)))
print(iq + 5, 5 - iq, iq * -2, iq / 4, -iq, +iq, iq + NormalDist(3, 4), iq - NormalDist(3, 4), 3 * iq)
print(NormalDist.from_samples([2.5, 3.1, 2.1, 2.4, 2.7, 3.5]), iq.samples(3, seed=7))
print(iq == NormalDist(100, 15), iq == 5, hash(iq) == hash(NormalDist(100.0, 15.0)))
for call in (lambda: NormalDist(1, -1), lambda: NormalDist(1, 0).cdf(1), lambda: iq.inv_cdf(0), lambda: iq.overlap(3),
             lambda: NormalDist.from_samples([1]), lambda: NormalDist(1, 0).overlap(iq), lambda: NormalDist(0, 0).zscore(1)):
    try:
        call()
    except (statistics.StatisticsError, TypeError) as error:
        print(type(error).__name__, error)
