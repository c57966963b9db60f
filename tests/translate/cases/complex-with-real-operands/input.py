# A real operand has no imaginary part: signs of zeros, infinities, keys.
from collections import Counter

inf, nan = float("inf"), float("nan")
print(1 - complex(1, 0), complex(1, 0) - 1, complex(0, -0.0) + -0.0, 1 + complex(1, -0.0))
print(1j * inf, complex(1, inf) / 2, complex(1, -0.0) / -1, 0 * complex(inf, 0))
print(3 / complex(0, -2), 1 / complex(-0.0, 1), inf / complex(1, 1), 2 / complex(1, inf))
print(complex(inf, 0) * complex(inf, 0), complex(1, 1) / complex(nan, inf), complex(inf, 0) / 2j)
print((1 + 2j) / (3 + 4j), (1 + 2j) * 2, 2 - (1 + 2j), {1 + 0j: "one"}[1], {1: "one"}[1 + 0j])
for expression in (lambda: (1e-200 + 1e-200j) ** -2, lambda: 1 / 0j, lambda: 1j / 0):
    try:
        print(expression())
    except ZeroDivisionError as error:
        print(error)
# Counts of a mapping stay as they are.
print(Counter({"a": True}), Counter(a=1.5).total(), list(Counter(a=2, b=-1).elements()))
