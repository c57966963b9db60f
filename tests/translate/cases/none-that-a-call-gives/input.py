import asyncio
from functools import reduce
def f(n):
    print(n)
_r = f(0)
if _r is not None: print(repr(_r))
print(_r is None, _r == None, [f(1)], f(2) is None)
x = f(3)
print(x, x is None)
def g(n):
    return f(n)
g(1)
def h(n, d=5):
    print(n, d)
    return g2(n)
def g2(n): print('g2')
y = h(1)
print(y is None)
def k(a=1): print(a)
k(k(2))
print(list(map(k, [1])) == [None])
class A:
    def m(self): print('m')
    def n(self): return self.m()
class B(A):
    def m(self): print('bm')
a = B()
print(a.n() is None, a.m() is None)
async def co(n):
    print('co', n)
async def main():
    r = await co(1)
    print(r is None)
    rs = await asyncio.gather(co(2), co(3))
    print(rs, rs[0] is None, rs == [None, None])
    t = asyncio.create_task(co(4))
    print((await t) is None, t.result() is None)
    waited = await asyncio.wait_for(co(5), 1)
    print(waited is None)
    await co(6)
print(asyncio.run(main()) is None)
def deco(fn):
    def w(*a):
        r = fn(*a)
        print(r is None)
        return r
    return w
@deco
def z(q): print(q)
print(z(1) is None)
fs = {'a': f, 'b': k}
print(fs['a'](1) is None)
v = fs['b'](2)
print(v is None)
l = lambda: f(9)
print(l() is None)
def proc(): pass
res = proc()
print(res is None, type(res), str(res), f"{res}", res == proc())
items = [proc() for _ in range(2)]
print(items.count(None), None in items)
d = {}
d['x'] = proc()
print(d.get('x', 5), d.setdefault('x', 7))
def outer():
    def inner(): print('in')
    return inner
print(outer()() is None)
for r in (f(1), f(2)):
    print(r is None)
def gen():
    yield f(1)
print(list(gen())[0] is None)
