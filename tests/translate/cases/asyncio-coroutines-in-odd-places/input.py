import asyncio

async def f(x="f"):
    await asyncio.sleep(0)
    return x

async def main(flag=True):
    print(await (f(1) if flag else f(2)))
    c = f(3) if flag else None
    print(await c)
    t = (f(4), f(5))
    print([await x for x in t])
    a, b = f(6), f(7)
    print(await b, await a)
    d = dict(x=f(8), y=f(9))
    print({k: await v for k, v in d.items()})
    s = [f(i) for i in range(3)]
    s.append(f("app"))
    s.insert(0, f("ins"))
    s += [f("plus")]
    s.extend([f("e1"), f("e2")])
    print(await asyncio.gather(*s))
    l = [f(1)] * 1
    print(await l[0])
    m = {1: [f("deep")]}
    print(await m[1][0])
    n = None or f("or")
    print(await n)
    print(await (lambda: f("lam"))())
    q = [(i, f(i)) for i in range(2)]
    for i, co in q:
        print(i, await co)
    for co in (f("g1"), f("g2")):
        print(await co)
    for co in [f("h1"), f("h2")][::-1]:
        print(await co)
    e = enumerate([f("z")])
    for i, co in e:
        print(i, await co)
    st = {f("set")}
    for co in st:
        print(await co)
    if (co := f("walrus")):
        print(await co)
    print(await next(iter([f("next")])))
    x = y = f("multi")
    print(x is y, await x)
    co, *rest = f("r0"), f("r1"), f("r2")
    print(await co, [await r for r in rest])
    class Box: pass
    box = Box()
    box.co = f("box")
    print(await box.co)
    setattr(box, "c2", f("set"))
    print(await box.c2)

asyncio.run(main())
