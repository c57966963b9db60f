from decimal import Decimal

nan, infinity = Decimal("NaN"), Decimal("Infinity")
print(nan, -infinity, nan == nan, infinity > 10**100, nan.is_nan(), infinity + 1)
