from fractions import Fraction

half, third = Fraction(1, 2), Fraction("1/3")
print(half + third, repr(half * third), half / third, half - 1, 2 * half, half**2, half**-2)
print(half + 0.25, third > 0.3, half == 0.5, sum([half, third], Fraction(0)), Fraction(6, -8), Fraction(4, 2))
