from decimal import Decimal
from fractions import Fraction
price = Decimal("19.99")
total = price * 3 + Decimal(1)
print(total, total.quantize(Decimal("0.1")), total / 3, total - 1, 1 - total, total % 2, total // 2, total ** 2, -total, abs(-total), round(total, 1), int(total), float(total))
s = Decimal(0)
for p in ["1.1", "2.2"]:
    s += Decimal(p)
print(s, s == Decimal("3.3"), s > 1, sum([Decimal("0.1")] * 3), max(s, Decimal(1)))
try:
    s + 1.5
except TypeError as e:
    print(e)
f = Fraction(1, 3)
print(f + 1, f * 3, f / 2, 1 / f, f - Fraction(1, 6), f + 0.5, f ** 2, f % 1, f // 1, float(f), f.numerator + 1, (f * 2).denominator)
g = f
for i in range(3):
    g = g * 2 + 1
    print(g, g.numerator)
class Money:
    def __init__(self, amount):
        self.amount = Decimal(amount)
    def __add__(self, other):
        return Money(self.amount + other.amount)
    def __str__(self):
        return f"{self.amount:.2f}"
print(Money("1.5") + Money(2), f"{f}", f"{total:.1f}")
h = Fraction(1, 2)
h += 0.25
print(h)
def half(x):
    return x / 2
print(half(Decimal(1)), half(Fraction(1)), half(3))
