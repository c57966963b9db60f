# Forms that a parser of Python stumbles over; compared with CPython's own tree.
a = 'x',; b = 1
a, = 1, ; a
x = (1, 2),;
try:
    pass
except ValueError, TypeError:
    pass
except (KeyError | IndexError), OSError:  # one
    pass
try: pass
except* A: ...

async def f():
    x = await g() ** 2 ** 3
    y = -await g() ** 2, await (g() ** 2)
    z = {k async for k in g()}, {k: v async for k, v in g()}
    await g()  # beside
    # below
    return 1,; 2

name = (
    'a'  # one
    'b'  # two
    f'{x  # in
}'  # three
)  # end
ﬁ = ϵ = 1; g(ﬁ=2, **{'ϵ': 3}).ﬁ
global ﬁ
if x: y = 1;  # after
elif y: pass  # there
else:
    pass
    # inside
# below
match x:
    case 1:
        b()
    case [1, *_] | {'a': 1, **rest} | P(x=1) as q if q: b();
# below
lambda *a, b=1, **c: (yield)
x = not -1 ** -2 if x else y, *z, *w
print(f'{x!r:>{w}} {{}} {y=} {z = !s} {"q"} {lambda_:%Y-%m} {f"{x:{y}}"}' 'b' "c{d}")
print(b'a' rb'\d', r'\d' 'a', '''a
b''', 0xFF_FF, 1_0.5e-3, 1j, .5, 5., 0o17, 0b1, 10**100, '\ud800', 'é😀', u'x')
x[1:2, ::3, ...], x[*a], x[a:=1]
def g[T: int, *Ts, **P](a: T, /, b=1, *c: *Ts, d, e=2, **f) -> T: return a
class C[T](B, metaclass=M, *a, **k): x: int = 1; (y): str; z.w: int
type X[T] = list[T]
with (a as b, c() as (d, e)): pass
with (a, b), c as d: pass
async def h():
    async with a as b, c: pass
    async for i, in x: pass
    else: pass
for x, in y: pass
for x in *a, b: pass
del a, b[0], (c, d)
assert x, 'y'
raise A from B
from . import a as b, c
from .. m import (d, e,)
import a.b.c as d
x = yield_ = 1; x += 1,; x: int = 1,
a if b else c if d else e
a < b <= c != d is not e not in f
[x for x in a if b if c for y in z], (x for x in a), {**a, 'b': 1}, {*a, 1}
while (n := f()): break
else: pass
@a.b(c)
@(lambda f: f)
def k(): "doc"; return
a @ b // c % d >> e & f ^ g | h and i or j
~x, +x, not x
x.y.z(1)(2)[3].w
"""doc""" "more"
x = 1 \
    + 2
if True:
	tab = 1
