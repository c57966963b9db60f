from decimal import Decimal

price = Decimal("1234567.891")
print(f"{price:.2f} {price:,.2f} {price:>16.1f}| {Decimal('0.5'):.0%} {Decimal('1E+3'):f} {Decimal('12345'):.2e}")
print("%s %.1f" % (price, price), str(Decimal("0.0000001")), Decimal("1E+5"), Decimal("-0.00"))
