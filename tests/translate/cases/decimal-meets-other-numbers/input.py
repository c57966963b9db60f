import math
from decimal import Decimal

print(Decimal("1.0") == 1, Decimal("0.5") == 0.5, Decimal("0.1") == 0.1, Decimal(1) in [1, 2])
print(int(Decimal("3.9")), float(Decimal("3.5")), math.floor(Decimal("-2.5")), {1: "one"}[Decimal("1.0")])
print(max(Decimal("1.5"), 1), sorted([Decimal(3), 2, 1.5]))
