from decimal import Decimal

print(0.1 + 0.2, Decimal("0.1") + Decimal("0.2"), Decimal("0.3") == Decimal("0.1") + Decimal("0.2"))
print(repr(Decimal("1.10") * 3), Decimal(0.1), Decimal(10), sum([Decimal("0.1")] * 10))
