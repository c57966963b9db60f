"""cmath, complex numbers made of other objects, and powers at the edges of floats."""
import cmath
from math import isclose

z = 3 - 4j
for name in ("sqrt", "exp", "log", "sin", "cosh", "atan", "acosh", "phase", "polar", "isfinite"):
    print(name, getattr(cmath, name)(z))
print(cmath.sqrt(-1), cmath.sqrt(complex(-2, -0.0)), cmath.log(-1), cmath.rect(2, 0))
print(cmath.exp(complex("-inf")), cmath.isinf(cmath.infj), cmath.isclose(1, 1 + 1e-12j))
try:
    cmath.log(0)
except ValueError as error:
    print(error)


class Ten:
    def __complex__(self):
        return 10 + 1j


class Text:
    def __complex__(self):
        return "text"


print(complex(Ten()), complex(1.5, -0.0), bool(0j), complex.from_number(2))
for make in (lambda: complex(Text()), lambda: complex([]), lambda: complex("1", 2)):
    try:
        print(make())
    except TypeError as error:
        print(error)
inf = float("inf")
print(0.0 ** -inf, 2.0 ** -inf, (-1.0) ** inf, 0.5 ** inf, 1e400j)


def close(a, b, **tolerances):
    return isclose(a, b, **tolerances)


print(close(1000, 1001, rel_tol=1e-2), close(1000, 1001))
