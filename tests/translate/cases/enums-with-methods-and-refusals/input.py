from enum import Enum, auto, unique
class Planet(Enum):
    EARTH = (5.9, 6.3)
    MARS = (0.6, 3.3)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def g(self): return round(self.mass / self.radius, 3)
    @classmethod
    def heavy(cls): return max(cls, key=lambda p: p.mass)
    @staticmethod
    def s(): return "static"
print(Planet.EARTH.g, Planet.heavy(), Planet.s(), Planet((0.6, 3.3)), Planet.MARS.value, repr(Planet.MARS))
class Coord(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj
    PX = (0, 'P.X', 'km')
    PY = (1, 'P.Y', 'km')
print(Coord(1).name, Coord.PY.label, Coord.PY.value, Coord.PY[0], len(Coord))
try:
    class Bad(Planet): pass
except TypeError as e: print(e)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)
try: Planet(3)
except ValueError as e: print(e)
try: Planet["X"]
except KeyError as e: print(repr(e))
try: Planet.EARTH = 3
except AttributeError as e: print(e)
try: Planet.NOPE
except AttributeError as e: print(e)
print(Planet.EARTH.name, Planet.__members__.keys(), len(Planet), Planet.EARTH in Planet, type(Planet.EARTH), type(Planet), isinstance(Planet.EARTH, Planet), Planet.EARTH is Planet.EARTH)
print({Planet.EARTH: 1}, [m for m in Planet], Planet.EARTH != Planet.MARS)
try: Planet.EARTH < Planet.MARS
except TypeError as e: print(e)
class OrderedEnum(Enum):
    def __ge__(self, other): return self.value >= other.value if self.__class__ is other.__class__ else NotImplemented
    def __lt__(self, other): return self.value < other.value if self.__class__ is other.__class__ else NotImplemented
class Grade(OrderedEnum):
    A = 5
    B = 4
print(Grade.B < Grade.A, Grade.A >= Grade.B, sorted(Grade))
class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values): return name.lower() + str(count)
    X = auto()
    Y = auto()
print(list(Auto))
class Miss(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A
print(Miss(99))

class Ordered(Enum):
    def __lt__(self, other): return self.value < other.value if self.__class__ is other.__class__ else NotImplemented
class Mark(Ordered):
    A = 5
    B = 4
print(sorted(Mark), list(Mark))
print(sorted(list(Mark)))
class Named(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values): return name.lower() + str(count)
    X = auto()
    Y = auto()
print(list(Named))
