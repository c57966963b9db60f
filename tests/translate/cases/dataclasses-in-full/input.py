from dataclasses import *
import copy
@dataclass
class P:
    x: int
    y: int = 2
    tags: list = field(default_factory=list, repr=False, compare=False, metadata={'k': 1})
    z: int = field(default=0, init=False)
    def __post_init__(self): self.z = self.x + self.y
p = P(1)
print(p, p.z, p.tags, P(1) == P(1, tags=[1]), [f.name for f in fields(P)], fields(P)[2].metadata, asdict(p), astuple(p), replace(p, x=5), is_dataclass(P), is_dataclass(p), is_dataclass(3))
print(fields(P)[0].type, fields(P)[1].default, fields(P)[0].default is MISSING, fields(P)[2].default_factory)
print(P.__match_args__, P.__doc__, hash(P) is not None, P.__hash__)
try: hash(p)
except TypeError as e: print(e)
try: P()
except TypeError as e: print(e)
try: P(1, 2, [], 4)
except TypeError as e: print(e)
try: replace(p, z=4)
except (ValueError, TypeError) as e: print(type(e).__name__, e)
try: replace(p, q=4)
except TypeError as e: print(e)
print(copy.replace(p, y=7))




try:
    @dataclass
    class A:
        x: int = 1
        y: int
except TypeError as e: print(e)
try:
    @dataclass
    class A:
        x: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class A:
        x: dict = {}
except ValueError as e: print(e)
try:
    field(default=1, default_factory=list)
except ValueError as e: print(e)
@dataclass(frozen=True)
class F:
    a: int
    b: str = 'x'
f = F(1)
try: f.a = 2
except FrozenInstanceError as e: print(e)
try: del f.a
except FrozenInstanceError as e: print(e)
try: f.c = 2
except FrozenInstanceError as e: print(e)
print(hash(f) == hash(F(1)), {f: 1}[F(1)], f)
try:
    @dataclass
    class G(F): c: int = 1
except TypeError as e: print(e)
try:
    @dataclass(frozen=True)
    class H(A if False else object): c: int = 1
    @dataclass
    class N: q: int = 1
    @dataclass(frozen=True)
    class H2(N): c: int = 1
except TypeError as e: print(e)
try:
    @dataclass(order=True)
    class O:
        x: int
        def __lt__(self, o): return True
except TypeError as e: print(e)
try:
    @dataclass(eq=False, order=True)
    class O:
        x: int
except ValueError as e: print(e)
@dataclass(order=True)
class O:
    x: int
    y: int = field(compare=False, default=0)
print(O(1) < O(2), O(2, 1) == O(2, 5), sorted([O(3), O(1)]), O(1) >= O(1))
try: O(1) < 3
except TypeError as e: print(e)
class O2(O): pass
print(O(1) == O2(1), O2(1))
try: O(1) < O2(2)
except TypeError as e: print(e)
@dataclass(unsafe_hash=True)
class U:
    a: int
    b: int = field(hash=False, default=1)
print(hash(U(1)) == hash(U(1, 5)), hash(U(1)) == hash((1,)))
@dataclass(eq=False)
class E: a: int
e = E(1)
print(e == E(1), e == e, hash(e) == hash(e))
@dataclass(repr=False)
class R: a: int
print(repr(R(1))[:12])
@dataclass(init=False)
class I:
    a: int = 3
print(I(), I().a)
try: I(3)
except TypeError as e: print(e)


@dataclass(kw_only=True)
class K:
    a: int
    b: int = 2
print(K(a=1), K.__match_args__)
try: K(1)
except TypeError as e: print(e)
try: K()
except TypeError as e: print(e)
@dataclass
class K2:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int
print(K2(1, c=4), K2.__match_args__)
@dataclass
class K3:
    a: int = 1
    b: int = field(kw_only=True)
print(K3(b=3), K3(5, b=1))
@dataclass
class S(K3):
    c: int = 4
print(S(b=1), [f.name for f in fields(S)], S(1, 2, b=4))
@dataclass(slots=True)
class Sl:
    x: int
    y: int = 0
s = Sl(1)
print(s, Sl.__slots__, hasattr(s, '__dict__'))
try: s.z = 1
except AttributeError as e: print(e)
@dataclass
class IV:
    a: int
    scale: InitVar[int]
    cfg: InitVar[dict] = None
    def __post_init__(self, scale, cfg):
        self.b = self.a * scale
        self.cfg2 = cfg
iv = IV(2, 3)
print(iv, iv.b, iv.cfg2, [f.name for f in fields(IV)], IV(1, 2, cfg={}).cfg2)
C = make_dataclass('C', ['x', ('y', int), ('z', int, field(default=5))], frozen=True)
print(C(1, 2), C.__name__)
@dataclass
class Node:
    v: int
    kids: list = field(default_factory=list)
n = Node(1); n.kids.append(n)
print(n)
d = Node(1, [Node(2), {'a': Node(3)}, (Node(4),)])
print(asdict(d), astuple(d))
print(asdict(Node(1), dict_factory=lambda items: [k for k, v in items]), astuple(Node(1), tuple_factory=list))
try: asdict(3)
except TypeError as e: print(e)
try: fields(3)
except TypeError as e: print(e)
try: asdict(Node)
except TypeError as e: print(e)
print(fields(Node)[0].default is MISSING, fields(Node)[1].default_factory)
@dataclass
class CV:
    from typing import ClassVar
    n: int
    total: ClassVar[int] = 3
print(CV(1), CV.total, [f.name for f in fields(CV)])
match K2(1, c=3):
    case K2(a, b=q): print(a, q)
@dataclass
class Base:
    x: int = 15
    y: int = 0
@dataclass
class Der(Base):
    z: int = 10
    x: int = 20
print(Der(), Der(1, 2, 3), Der.__mro__)
@dataclass
class WithProp:
    _v: int = 0
    @property
    def v(self): return self._v
    @v.setter
    def v(self, val): self._v = val
    @classmethod
    def make(cls, s): return cls(int(s))
    def __str__(self): return f'wp {self.v}'
w = WithProp.make('4'); w.v += 1
print(w, repr(w))
