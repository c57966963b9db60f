from decimal import Decimal

print(Decimal(1) / Decimal(3), Decimal(10) / 4, Decimal(7) // 2, Decimal(-7) // 2, Decimal(-7) % 3)
print(divmod(Decimal(7), Decimal(2)), 2 ** Decimal(3), Decimal(2) ** -1)
