def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


from decimal import Decimal
from fractions import Fraction

print(Fraction("0.125"), Fraction(0.5), Fraction(Decimal("1.25")), Fraction(1.1).limit_denominator(100))
attempt(lambda: Fraction(1, 0))
attempt(lambda: Fraction("one"))
attempt(lambda: Fraction(1.5, 2))
