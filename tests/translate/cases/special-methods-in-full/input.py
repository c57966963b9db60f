class V:
    def __init__(self, v): self.v = v
    def __add__(self, o): return V(self.v + (o.v if isinstance(o, V) else o)) if isinstance(o, (V, int)) else NotImplemented
    def __radd__(self, o): return V(o + self.v)
    def __iadd__(self, o): self.v += 100; return self
    def __neg__(self): return V(-self.v)
    def __index__(self): return self.v
    def __bool__(self): return self.v != 0
    def __len__(self): return self.v
    def __repr__(self): return f"V({self.v})"
    def __matmul__(self, o): return "mm"
    def __rpow__(self, o): return ("rpow", o)
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __divmod__(self, o): return ("dm", o)
    def __rdivmod__(self, o): return ("rdm", o)
    def __call__(self, *a, k=1): return (a, k)
    def __contains__(self, x): return x == self.v
    def __reversed__(self): return "rev"
    def __getitem__(self, i):
        if isinstance(i, slice): return (i.start, i.stop, i.step)
        if i >= 3: raise IndexError
        return i * 10
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return 9
    def __floor__(self): return 8
    def __ceil__(self): return 7
    def __complex__(self): return 1j
    def __float__(self): return 2.5
    def __int__(self): return 3
    def __abs__(self): return "abs"
    def __invert__(self): return "inv"
    def __lshift__(self, o): return "ls"
    def __rand__(self, o): return "rand"
    def __format__(self, s): return f"fmt<{s}>"
    def __hash__(self): return 7
    def __eq__(self, o): return isinstance(o, V) and o.v == self.v
    def __bytes__(self): return b"bb"
v = V(2)
print(v + 1, 1 + v, v + v, -v, [0, 1, 2][v], bool(v), len(v), v @ 1, 2 ** v, v ** 2, pow(v, 2, 3), divmod(v, 1), divmod(1, v), v(1, k=2))
w = v; w += 1; print(w, w is v)
v.v = 2
print(2 in v, list(iter([1])), reversed(v), v[1], v[1:2], round(v), round(v, 1), int(v), float(v), complex(v), abs(v), ~v, v << 1, 1 & v, f"{v:abc}", hash(v), v == V(2), bytes(v))
import math
print(math.floor(v), math.ceil(v), math.trunc(v))
print(sum([V(1), V(2)], V(0)), hex(v), range(v), "x" * v, [1] * v)
try: v + "a"
except TypeError as e: print(e)
try: v - 1
except TypeError as e: print(e)
try: "a" - v
except TypeError as e: print(e)
try: v < 1
except TypeError as e: print(e)
try: v[5]
except IndexError as e: print(repr(e))
class Seq:
    def __getitem__(self, i):
        if i < 3: return i
        raise IndexError
print(list(Seq()), 2 in Seq(), [*Seq()], max(Seq()), tuple(Seq()), dict(zip("abc", Seq())))
a, b, c = Seq()
print(a, b, c)
