from decimal import Decimal

print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(1000).log10())
print(Decimal("1.20").normalize(), Decimal("1.230").as_tuple(), Decimal("1.5").as_integer_ratio())
