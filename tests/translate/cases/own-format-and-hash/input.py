from collections import OrderedDict, namedtuple
from collections.abc import Hashable
from functools import partial, singledispatch


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        return f"<{self.cents / 100:{spec or '.2f'}}>"

    def __str__(self):
        return "money"


class Key(dict):
    __hash__ = lambda self: 7


class OrderedKey(OrderedDict):
    __hash__ = lambda self: 7


@singledispatch
def show(x):
    return "object"


@show.register
def _(x: int):
    return "int"


things = [Money(150), Money(2)]
print(f"{Money(5)} {Money(5):.1f} {Money(5)!s} {things[0]}", [f"{one}" for one in things])
print(len({Key(a=1), OrderedKey(a=1), Key(a=2)}), issubclass(object, Hashable))
print(pow(2, exp=3), pow(base=2, exp=5, mod=7), pow(2, 5, mod=7), partial(pow, exp=2)(9))
print(show(1), show("a"))

a, b = 257, 257
a = 257.0
print(a == b, 257 == a, a != b)
a = 256.5
print(a == 256.5)

Point = namedtuple("Point", "x y")
Point(1, 2).x = 5
