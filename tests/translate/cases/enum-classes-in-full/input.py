import copy
from enum import *
try:
    class A(Enum):
        X = 1
        X = 2
except TypeError as e: print(e)
try:
    class A(Enum):
        _foo_ = 1
except ValueError as e: print(e)
try:
    class A(Enum):
        X = 1
        def X(self): pass
except TypeError as e: print(str(e)[:30])
try:
    class A(Enum):
        X = 1
        Y = auto()
        def _generate_next_value_(name, *args): return name
except TypeError as e: print(e)
try:
    class A(Enum):
        X = 'a'
        Y = auto()
except TypeError as e: print(e)
try:
    class A(Enum):
        X = 'a'
        Y = 3
        Z = auto()
except TypeError as e: print(e)
try:
    class A(Enum):
        mro = 3
except ValueError as e: print(e)
class A(Enum):
    _order_ = 'X Y'
    X = 1
    Y = 2
try:
    class A(Enum):
        _order_ = 'Y X'
        X = 1
        Y = 2
except TypeError as e: print(e)
class A(Enum):
    _ignore_ = 'tmp other'
    tmp = 5
    X = tmp + 1
    other = 3
    Y = X + other
print(list(A), hasattr(A, 'tmp'))
class B(Enum):
    X = 1
    Y = 2
    _private = 4
    __secret = 5
    def m(self): return self.value
    @staticmethod
    def s(): return 1
    @classmethod
    def c(cls): return cls.X
    f = lambda self: 3
    class Inner: pass
    @member
    def g(): return 'g'
    h = nonmember(7)
    n = member(8)
    t = int
print(list(B)[:3], B.h, B.X.h, B.n, B.Inner, B.X.f(), B._private, B.t, B.X.m(), B.X.Y)
print([type(x).__name__ for x in B], B.g.value())
for act in ('B.X = 3', 'del B.X'):
    try:
        if act == 'B.X = 3': B.X = 3
        else: del B.X
    except AttributeError as e: print(e)
B.extra = 5
print(B.extra, B.X.extra)
try: B.X.name = 'q'
except AttributeError as e: print(e)
try: B.X.value = 'q'
except AttributeError as e: print(e)
B.X.other = 3
print(B.X.other, vars(B.X))
try: B()
except TypeError as e: print(e)
try: B('1')
except ValueError as e: print(e)
try: B['1']
except KeyError as e: print(repr(e))
try: B.ZZ
except AttributeError as e: print(e)
try: B.X.ZZ
except AttributeError as e: print(e)
try:
    class D(B): pass
except TypeError as e: print(e)
try:
    class D(B, Enum): pass
except TypeError as e: print(e)
try: Enum('x')
except TypeError as e: print(e)
try: Enum(5)
except TypeError as e: print(e)
class Empty(Enum): pass
try: Empty(5)
except TypeError as e: print(e)
print(list(Empty), len(Empty), bool(Empty), Empty, repr(Empty))
class Shape(int, Enum):
    A = 1
    B = 2
    def area(self): return self * 10
print(Shape.A, repr(Shape.A), f'{Shape.A}', str(Shape.B), Shape.A + 1, Shape.B.area(), Shape.A == 1, Shape(2), format(Shape.A), f'{Shape.A!r:>20}', Shape.A < Shape.B, sorted([Shape.B, Shape.A]), isinstance(Shape.A, int), Shape.__mro__)
class Txt(str, Enum):
    X = 'x'
    Y = 'y'
print(Txt.X, repr(Txt.X), Txt.X == 'x', Txt.X.upper(), f'{Txt.X}', 'a' + Txt.X, Txt.X + 'a', Txt('y'), Txt.X in ('x',), {'x': 1}[Txt.X], len(Txt.X), Txt.X[0], ','.join(Txt), '%s' % Txt.X, Txt.X.value, '{}'.format(Txt.X), hash(Txt.X) == hash('x'))
class F(float, Enum):
    PI = 3.14
print(F.PI, F.PI * 2, repr(F.PI), f'{F.PI}', F.PI.value)
class T(tuple, Enum):
    P = (1, 2)
print(T.P, repr(T.P), T.P[0], len(T.P), T.P.value, T((1,2)))
class Spice(Enum):
    MILD = (1, 0.5)
    HOT = (9, 2.5)

    def __init__(self, level, price):
        self.level = level
        self.price = price

    @property
    def total(self):
        return self.level * self.price


print(Spice.HOT.value, Spice.HOT.total, repr(Spice.MILD))


class Byte(bytes, Enum):
    def __new__(cls, value, label):
        obj = bytes.__new__(cls, [value])
        obj._value_ = bytes([value, 7])
        obj.label = label
        return obj

    LOW = (0, 'low')
    HIGH = (1, 'high')


print(repr(Byte.HIGH), Byte(b'\x01\x07'), Byte.LOW.label)


class Counted(Enum):
    def __new__(cls, *args):
        obj = object.__new__(cls)
        obj._value_ = len(cls.__members__) + 1
        return obj


class Place(Counted):
    def __init__(self, prize='none'):
        self.prize = prize

    GOLD = 'cup'
    OTHER = ()


print(list(Place), Place.GOLD.prize, Place.OTHER.prize)


class OrderedEnum(Enum):
    def __ge__(self, other):
        if self.__class__ is other.__class__: return self.value >= other.value
        return NotImplemented
    def __gt__(self, other):
        if self.__class__ is other.__class__: return self.value > other.value
        return NotImplemented
    def __le__(self, other):
        if self.__class__ is other.__class__: return self.value <= other.value
        return NotImplemented
    def __lt__(self, other):
        if self.__class__ is other.__class__: return self.value < other.value
        return NotImplemented
class Grade(OrderedEnum):
    A = 5
    B = 4
print(Grade.B < Grade.A, sorted(Grade), max(Grade))
print(copy.copy(Grade.A) is Grade.A, copy.deepcopy(Grade.A) is Grade.A, copy.deepcopy([Grade.A])[0] is Grade.A)
class LogLevel(Enum):
    DEBUG = 10
    INFO = 20
    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for m in cls:
                if m.name.lower() == value.lower(): return m
        if value == 0: return 5
        return None
print(LogLevel('debug'))
for v in ('zz', 0):
    try: LogLevel(v)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
A = Enum('A', 'ANT BEE CAT'); print(list(A), A, A.ANT)
B = Enum('B', 'x, y', start=0); print(list(B))
C = Flag('C', 'x y z'); print(list(C), C.x|C.z)
D = Enum('D', [('a', 1), ('b', 'q')]); print(list(D))
E = Enum('E', {'a': 1, 'b': 2}, type=int); print(list(E), E.a + 1)
F = IntEnum('F', ['p', 'q']); print(list(F), F.p + F.q)
G = StrEnum('G', 'Hello World'); print(list(G), G.Hello)
H = Enum(value='H', names='a b', module='mod', qualname='x.H'); print(H.a, H.__module__, H.__qualname__, repr(H))
I = Enum('I', ()); print(list(I))
J = Enum('J', ('a', 'b')); print(J.b.value)
class AutoName(StrEnum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values): return f'{name}-{start}-{count}-{last_values}'
class K(AutoName):
    A = auto()
    B = 'bee'
    C = auto()
    D = auto()
print([k.value for k in K])
class L(Enum):
    A = (auto(), 'x')
    B = (auto(), 'y')
print(list(L))
class M(Enum):
    A = 5
    B = 3
    C = auto()
    D = True
    E = auto()
print(list(M), M.__members__)
class N(IntEnum):
    ONE = 1
    UNO = 1
    TWO = 2
print(list(N), N.UNO is N.ONE, N.UNO.name, N.__members__, list(reversed(N)), N(True), 2.0 in N, N(2.0))
try: print(N.ONE.foo)
except AttributeError as e: print(e)
@verify(UNIQUE)
class O(Enum): A = 1
for check, body in ((UNIQUE, dict(A=1, B=1)), (CONTINUOUS, dict(A=1, B=4))):
    try: verify(check)(Enum('P', body))
    except ValueError as e: print(e)
try:
    @verify(NAMED_FLAGS)
    class Q(Flag):
        R = 1
        G = 2
        W = 15
except ValueError as e: print(e)
try:
    @verify(CONTINUOUS)
    class Q(IntFlag):
        R = 1
        G = 8
except ValueError as e: print(e)
print(dir(N.ONE)[-5:], [d for d in dir(L) if not d.startswith('__')], [d for d in dir(L.A)])
print(isinstance(N, EnumType), type(N), type(N.ONE), issubclass(N, int), N.ONE.__class__, N.__name__, EnumMeta is EnumType)
class W(Enum):
    A = [1, 2]
    B = {'x': 1}
    C = [1, 2]
print(list(W), W([1, 2]), W.C is W.A, [1, 2] in W, [3] in W)
match N.TWO:
    case N.ONE: print(1)
    case N.TWO: print(2)
match 2:
    case N.TWO: print('int matches')
from enum import IntEnum, Flag
class P(IntEnum):
    LOW = 1
    HIGH = 5
    def up(self, n=1):
        return [self + n for _ in range(2)], self.value
    @property
    def twice(self): return self * 2
    @classmethod
    def first(cls): return cls(1), [m for m in cls], cls.HIGH
    @staticmethod
    def z(): return 5
    def __str__(self): return f'<{self.name.lower()}>'
print(P.LOW.up(3), P.HIGH.twice, P.first(), P.z(), P.LOW, f'{P.LOW}', repr(P.HIGH))
class Perm(Flag):
    """Doc."""
    R = auto()
    W = auto()
    def can(self, other): return other in self
    @property
    def names(self): return [m.name for m in self]
print((Perm.R | Perm.W).can(Perm.W), (Perm.R | Perm.W).names, Perm.__doc__, ~Perm.R)
