from enum import Enum, IntEnum, StrEnum, IntFlag, Flag, auto, unique
class Color(str, Enum):
    RED = "red"
    BLUE = "blue"
    @property
    def up(self): return self.value.upper()
print(Color.RED, repr(Color.RED), Color.RED == "red", Color("red"), Color.RED.value, Color.RED.up, Color.RED.upper(), isinstance(Color.RED, str), list(Color), Color["BLUE"].name)
print(f"{Color.RED}", "%s" % Color.RED, "{}".format(Color.RED), Color.RED + "!", len(Color.RED), {"red": 1}[Color.RED], hash(Color.RED) == hash("red"), "red" in Color, str(Color.RED))
class N(int, Enum):
    ONE = 1
    TWO = 2
print(N.ONE, repr(N.ONE), N.ONE + 1, N.ONE < N.TWO, N(2), f"{N.ONE}", N.ONE == 1, [10, 20, 30][N.TWO], sorted(N), sum(N))
class I(IntEnum):
    A = 1
    B = 5
print(I.A, repr(I.A), I.A + I.B, I(5), I.A < 3, f"{I.A}", I.A | 4, I.B.bit_length(), isinstance(I.A, int), I.A.real, -I.B, I.B // 2, max(I), "%d" % I.B, range(I.B))
class S(StrEnum):
    X = auto()
    Y = "why"
print(S.X, repr(S.X), S.X == "x", S.Y.upper(), S.X + S.Y, S("why"), [S.X], ",".join(S), isinstance(S.X, str), "x" in "xyz", S.X in "xyz", S.Y[0])
class P(IntFlag):
    R = 4
    W = 2
    X = 1
print(P.R | P.W, repr(P.R | P.W), P.R + 1, P(7), P.R in (P.R | P.W), ~P.R, (P.R | P.W) & P.R, P.R | 8, bool(P(0)), P(0), repr(P(0)), int(P.R | P.X), P.R == 4)
class F(Flag):
    A = auto()
    B = auto()
    AB = A | B
print(F.A, F.A | F.B, F.AB, F(3), F(0), ~F.A, list(F.AB), F.A in F.AB, len(F.AB), repr(F.A ^ F.B))

from enum import Enum, IntEnum
Animal = Enum("Animal", "CAT DOG")
print(Animal.CAT, Animal(2), list(Animal), Animal.CAT.value, repr(Animal))
A2 = Enum("A2", ["X", "Y"], start=5)
print(list(A2))
A3 = Enum("A3", {"P": 1, "Q": "two"})
print(list(A3), A3.Q.value)
A4 = IntEnum("A4", [("A", 1), ("B", 2)])
print(list(A4), A4.A + 1)
A5 = Enum("A5", "a, b, c", module="m", qualname="Z")
print(list(A5), A5.__members__)
