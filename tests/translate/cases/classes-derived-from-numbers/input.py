class A(int):
    def __new__(cls, x, tag=None):
        self = super().__new__(cls, x)
        self.tag = tag
        return self
    def double(self):
        return A(self * 2)
    def __repr__(self):
        return f"A({int(self)})"
a = A(5, "x")
print(a, repr(a), a.tag, a + 1, type(a + 1), a.double(), type(a.double()), 1 + a, a * 2.5, a == 5, hash(a), {a: 1}[5], a < 6, 6 > a, isinstance(a, int), a.bit_length())
print(f"{a}", f"{a:03d}", "%d" % a, "%s" % a, a.__dict__, -a, abs(a), bool(A(0)), [1,2,3,4,5,6][a], list(range(A(3))))
print(int(a), float(a), a ** 2, a // 2, a % 3, divmod(a, 2), a & 1, a | 8, a << 2, round(a, 1), sum([a, a]), max(a, 3), sorted([A(3), A(1)]))

class B(int): pass
b = B(5)
print(b, repr(b), str(b), B("12"), B("ff", 16), B(), type(b), b.real, b.__class__, type(b.real))
b.x = 1
print(b.x, b.__dict__, vars(b))
print(int.__add__(b, 3), b.__add__(3), b.__radd__(2), (5).__mul__(b), int.__new__(B, 7), B.__mro__, B.__bases__)
print(b.to_bytes(2, "big"), B.from_bytes(b"\x01\x02", "big"))
try: B("x")
except ValueError as e: print(e)
try: int.__new__(str, 1)
except TypeError as e: print(e)
try: int.__new__(1)
except TypeError as e: print(e)
print(range(b), [0]*b, "ab"*b, b"x"*b, (1,)*B(2))
import math
print(math.sqrt(B(16)), math.gcd(B(4), 6), chr(B(65)), hex(B(255)), bin(B(3)))
print(1 if b else 2, not B(0), b is b, b == b, b != 5, 5 == b, 5 in [b], b in [5], b in {5}, 5 in {b})
print(isinstance(b, (int, str)), issubclass(B, int), b.numerator, b.conjugate())
print("{:>5}|{!r}|{}".format(b, b, b))
b += 1
print(b, type(b))

class F(float):
    def __repr__(self): return "F"
    def __add__(self, o): return F(float.__add__(self, o))
f = F(1.5)
print(f, repr(f), str(f), f + 1, type(f+1), 1 + f, f * 2, type(f * 2), f == 1.5, float(f), int(f), round(f), f.is_integer(), F(2), f > 1, hash(F(2.0)), f"{f:.3f}", f"{f}", abs(F(-1.0)), -f, F("3.25") * 1, max(f, F(9)))
