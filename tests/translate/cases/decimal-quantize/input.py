from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

print(Decimal("3.14159").quantize(Decimal("0.01")), Decimal("2.665").quantize(Decimal("0.01")))
print(Decimal("2.665").quantize(Decimal("0.01"), rounding=ROUND_HALF_UP))
print(Decimal("2.5").quantize(Decimal("1"), rounding=ROUND_DOWN), round(Decimal("2.675"), 2), round(Decimal("2.5")))
