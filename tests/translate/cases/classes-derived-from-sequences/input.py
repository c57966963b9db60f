class S(str):
    def shout(self): return self.upper() + "!"
    def __len__(self): return 100
s = S("hello")
print(s, repr(s), s.shout(), len(s), s + " x", "x " + s, s * 2, s[0], s[1:3], s == "hello", "hello" == s, hash(s) == hash("hello"), {"hello": 1}[s], {s: 2}["hello"])
print(s.upper(), type(s.upper()), s in "well hello", "ell" in s, list(s), "-".join([s, s]), s.replace("l", s), S("a,b").split(S(",")), s.startswith(S("he")), f"{s:>8}|", "%s|%10s" % (s, s), "{0}".format(s))
print(isinstance(s, str), type(s), S(5), S(), S(b"abc", "ascii"), s < "z", "a" < s, sorted([S("b"), "a"]), s.find("l"), S("hello").find(S("l")), s.encode())
s.attr = 3
print(s.attr, s.__dict__)
class T(str):
    def __new__(cls, value, extra): 
        o = str.__new__(cls, value); o.extra = extra; return o
    def __str__(self): return "T:" + super().__str__()
    def __repr__(self): return "T(" + super().__repr__() + ")"
    def __eq__(self, other): return super().__eq__(other) and True
    def __hash__(self): return super().__hash__()
    def __add__(self, o): return T(super().__add__(o), self.extra)
t = T("x", 9)
print(t, repr(t), t == "x", "x" == t, t + "y", (t + "y").extra, f"{t}", [t], str(t), hash(t) == hash("x"))
print(int(S("12")), float(S("1.5")), ord(S("a")), s.join(["1", "2"]), S("a").isalpha(), S("%d") % 3)

class P(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    @property
    def x(self): return self[0]
    def __add__(self, o): return P(self[0]+o[0], self[1]+o[1])
p = P(1, 2)
print(p, repr(p), p.x, p + p, type(p + p), p[0:1], type(p[0:1]), len(p), p == (1, 2), hash(p) == hash((1, 2)), {p: 1}[(1, 2)], p * 2, list(p), p < (3,))
a, b = p
print(a, b, isinstance(p, tuple), p.__dict__, p.index(2), p.count(1), (0,) + p)
p.z = 3
print(p.__dict__, p.z)
class Q(tuple): pass
print(Q(), Q([1]), Q("ab"), Q((1, 2)), type(Q((1,))))
class BB(bytes): pass
b = BB(b"abc")
print(b, b.x if hasattr(b, "x") else None, b[0], b[1:], b + b"d", b == b"abc", {b: 1}[b"abc"], len(b), b.upper(), BB(3), BB([1, 2]), b.__dict__)
class FS(frozenset): pass
f = FS([1, 2])
print(f, f | {3}, type(f | {3}), f == {1, 2}, hash(f) == hash(frozenset([1, 2])), 1 in f, f.__dict__)
class C(complex): pass
print(C(1, 2), C(1, 2) + 1, C(3).real, type(C(1)))
