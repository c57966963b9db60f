import math
from fractions import Fraction

x = Fraction(22, 7)
print(x.numerator, x.denominator, float(x), int(x), round(x), round(x, 2), math.ceil(x), divmod(x, 1))
print(f"{x:.3f} {x:>8}|", max(x, 3), sorted([x, Fraction(1, 2)]))
