from enum import *
import enum
class Light(Flag):
    BLACK = 0
    RED = auto()
    GREEN = auto()
    BLUE = auto()
    PURPLE = RED | BLUE
    WHITE = RED | GREEN | BLUE
print(list(Light), list(Light.WHITE), Light.PURPLE, repr(Light.PURPLE), Light(3), repr(Light(3)), Light(0), len(Light.WHITE), ~Light.RED, Light.RED ^ Light.WHITE, Light.RED & Light.GREEN)
for v in (8, -1, 'x', 9):
    try: print(repr(Light(v)))
    except ValueError as e: print(e)
try: print(1 in Light.RED)
except TypeError as e: print(e)
try: print(Light.RED | 1)
except TypeError as e: print(e)
try: print(Light.RED < Light.BLUE)
except TypeError as e: print(e)
print(Light.RED in Light.PURPLE, Light.GREEN in Light.PURPLE, bool(Light.BLACK), 3 in Light, 77 in Light, hash(Light.RED) == hash('RED'))
print(Light._member_map_, Light._member_names_, Light._value2member_map_, Light._flag_mask_, Light._boundary_)


class S(Flag, boundary=STRICT):
    A = 1; B = 2
class C(Flag, boundary=CONFORM):
    A = 1; B = 2
class E(Flag, boundary=EJECT):
    A = 1; B = 2
class K(Flag, boundary=KEEP):
    A = 1; B = 2
class I(IntFlag):
    A = 1; B = 4
class IS(IntFlag, boundary=STRICT):
    A = 1; B = 4
for cls in (S, C, E, K, I, IS):
    for v in (0, 1, 3, 5, 8, -1, -2, -9):
        try: print(cls.__name__, v, repr(cls(v)), type(cls(v)).__name__)
        except ValueError as e: print(cls.__name__, v, e)
    print(repr(~cls.A), cls.A | cls.B, list(cls(1)))
print(I.A + 1, type(I.A + 1), I.A | 8, type(I.A | 8), 8 | I.A, I.B - I.A, I.A << 3, -I.B, I.B ** 2, I.B / 2, I.B // 3, divmod(I.B, 3), abs(I.B), int(I.B), float(I.B), I.B == 4, I.B > I.A, hash(I.B), f'{I.B:03d}', f'{I.B}', str(I.A|I.B), '%d %s' % (I.B, I.B), [0,1,2,3,4][I.B], I.B.bit_length(), isinstance(I.A, int), I.A.real, bin(I.B), round(I.B), I.B in (4,), {4: 'x'}[I.B], range(I.B), sum([I.A, I.B]), max(I.A, I.B))
print(repr(I(12)), I(12), list(I(12)), ~I(12), I(12).name, I(12).value, I(8).name, repr(I(8)))
