class Meta(type):
    registry = {}
    def __new__(mcs, name, bases, ns, **kw):
        ns["added"] = name.lower()
        cls = super().__new__(mcs, name, bases, ns)
        mcs.registry[name] = cls
        return cls
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.kw = kw
    def __call__(cls, *a, **k):
        print("call", cls.__name__)
        return super().__call__(*a, **k)
    def __prepare__(name, bases, **kw): return {}
    def __len__(cls): return 7
    def __getitem__(cls, k): return (cls.__name__, k)
    def __contains__(cls, x): return x == 1
    def __iter__(cls): return iter([1, 2])
    def __repr__(cls): return f"<M {cls.__name__}>"
    @property
    def p(cls): return cls.__name__ + "!"
    def meth(cls): return "meth " + cls.__name__
class A(metaclass=Meta, opt=3):
    def __init__(self, x): self.x = x
a = A(5)
print(a.x, A.added, A.kw, len(A), A["k"], 1 in A, list(A), A, A.p, A.meth(), type(A), Meta.registry)
class B(A): pass
print(B, B(1).x, type(B) is Meta, isinstance(B, Meta), issubclass(Meta, type))
try: a.p
except AttributeError as e: print(e)

class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Base.subs.append(cls.__name__)
class X(Base, tag="t"): pass
class Y(X): pass
print(X.tag, Y.tag, Base.subs)
try:
    class Z(Base, bad=1): pass
except TypeError as e: print(e)
class G:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
print(G[int], G["a"])
class D:
    def __set_name__(self, owner, name): self.name = name; print("set", owner.__name__, name)
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, "unset")
    def __set__(self, obj, v):
        if v < 0: raise ValueError("neg")
        obj.__dict__[self.name] = v
    def __delete__(self, obj): print("del"); obj.__dict__.pop(self.name, None)
class H:
    a = D(); b = D()
h = H()
print(h.a); h.a = 3; print(h.a, h.__dict__); del h.a; print(h.a)
try: h.b = -1
except ValueError as e: print(e)
print(type(H.a).__name__, "a" in vars(H))
class ND:
    def __get__(self, o, t): return "nd"
class I: x = ND()
i = I(); print(i.x); i.__dict__["x"] = 5; print(i.x); i.x = 6; print(i.x)

class S:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
s = S(); print(s.a)
try: s.b
except AttributeError as e: print(e)
try: s.c = 1
except AttributeError as e: print(e)
try: s.__dict__
except AttributeError as e: print(e)
class S2(S): pass
t = S2(); t.z = 5; print(t.z, t.__dict__, S.__slots__)
try:
    class M1(int, str): pass
except TypeError as e: print(e)
class P: pass
class Q(P): pass
try:
    class R(P, Q): pass
except TypeError as e: print(e)
try:
    class R2(P, P): pass
except TypeError as e: print(e)
print([c.__name__ for c in Q.__mro__], Q.mro() == list(Q.__mro__), P.__subclasses__(), Q.__bases__, Q.__base__)
try: Q().nope
except AttributeError as e: print(e)
try: Q.nope
except AttributeError as e: print(e)
try: P(1)
except TypeError as e: print(e)
class GA:
    def __getattr__(self, n): return n.upper() if not n.startswith("_") else super().__getattribute__(n)
    def __getattribute__(self, n):
        if n == "secret": return 42
        return super().__getattribute__(n)
    def __setattr__(self, n, v): super().__setattr__(n, v * 2)
    def __delattr__(self, n): print("deleting", n); super().__delattr__(n)
    def __dir__(self): return ["z", "a"]
g = GA(); g.x = 4; print(g.x, g.foo, g.secret, dir(g)); del g.x; print(g.x)
print(getattr(g, "q", 1), hasattr(g, "anything"))
