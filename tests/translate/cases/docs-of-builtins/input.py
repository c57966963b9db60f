"""What a program says of itself.

In two lines."""
import math


def add(a, b=2):
    "Adds."
    return a + b


print(__doc__, __name__, __file__, __spec__)
print(len.__doc__)
print(str.upper.__doc__, [].append.__doc__)
print(dict.get.__doc__, int.__doc__[:20], (1.5).__doc__)
print(math.__doc__, math.sqrt.__doc__)
print(add.__doc__, ValueError.__doc__)
print(str.upper, dict.get, "x".join.__name__)


class Own(Exception):
    pass


print(Own.__doc__, {}.__doc__.splitlines()[0])
print("__globals__" in dir(add), "__len__" in dir(print))
