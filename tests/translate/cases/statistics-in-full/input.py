"""Means, relations between rows, and normal distributions of statistics."""
import statistics
from fractions import Fraction


def show(make):
    try:
        print(make())
    except statistics.StatisticsError as error:
        print(type(error).__name__, error)


print(statistics.geometric_mean([54, 24, 36]), statistics.geometric_mean([0, 2]))
print(statistics.harmonic_mean([40, 60]), statistics.harmonic_mean([40, 60], weights=[5, 30]))
print(statistics.harmonic_mean([Fraction(1, 2), Fraction(1, 3)]), statistics.harmonic_mean([0, 1]))
show(lambda: statistics.geometric_mean([]))
show(lambda: statistics.harmonic_mean([1, -1]))

x = [1, 2, 3, 4, 5, 6, 7, 8, 9]
y = [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(statistics.covariance(x, y), statistics.correlation(x, y))
print(statistics.correlation(x, y, method="ranked"), statistics.linear_regression(x, y))
slope, intercept = statistics.linear_regression([1, 2, 3], [2, 4, 6.5], proportional=True)
print(slope, intercept)
show(lambda: statistics.correlation([1, 1], [1, 2]))
show(lambda: statistics.linear_regression([1], [1]))

iq = statistics.NormalDist(100, 15)
print(iq, iq.pdf(110), iq.cdf(120), iq.inv_cdf(0.95), iq.zscore(130))
print(iq.quantiles(n=5), iq.overlap(statistics.NormalDist(105, 10)))
print(iq + 5, 2 * iq - 3, iq + statistics.NormalDist(1, 2), -iq / 3, iq.samples(2, seed=42))
print(statistics.NormalDist.from_samples([2.5, 3.1, 2.1, 2.4, 2.7, 3.5]))
show(lambda: iq.inv_cdf(1))
