import asyncio

class A:
    def __init__(self, n):
        self.n = n
    async def go(self, k=1):
        await asyncio.sleep(0)
        return self.n * k
    async def all(self):
        m = self.go
        return await m(2), await asyncio.gather(self.go(), self.go(k=3))
    def make(self):
        return self.go(4)

async def main():
    a = A(5)
    m = a.go
    print(await m())
    ms = [a.go, A(6).go]
    print([await x() for x in ms])
    print(await a.all())
    print(await a.make())
    print(await A.go(a, 7))
    cs = [A(i).go() for i in range(3)]
    print(await asyncio.gather(*cs))
    t = asyncio.create_task(A(9).go())
    print(await t)
    d = {"x": a.go(2)}
    print(await d["x"])
    objs = {"a": A(1), "b": A(2)}
    print(await asyncio.gather(*(o.go(10) for o in objs.values())))
    print(await asyncio.gather(objs["a"].go(), objs["b"].go(2)))
    f = getattr(a, "go")
    print(await f(3))

asyncio.run(main())
