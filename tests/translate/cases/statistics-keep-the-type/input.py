from decimal import Decimal
from fractions import Fraction
from statistics import mean, variance

print(mean([0.1] * 10), repr(mean([Decimal("0.5"), Decimal("0.75")])), repr(mean([Fraction(1, 2), Fraction(1, 3)])))
print(mean([10**20, 10**20 + 2]), variance([1, 2, 3, 4]), variance([1, 3]))
