"""import * brings what a module offers, wherever it stands and wherever its names are used."""
from decimal import *
from math import *

try:
    from collections import *
except ImportError:
    print("no collections")


def half(e):
    return e / 2


print(half(3), round(e, 3), [sqrt(x) for x in (1, 4)], pow(2, 3))
print(Decimal("0.1") + Decimal("0.2"), Counter("hello").most_common(1))
