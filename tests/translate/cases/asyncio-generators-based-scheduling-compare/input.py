import asyncio

def gen():
    x = yield 1
    print("got", x)
    yield 2

async def main():
    g = gen()
    print(next(g))
    print(g.send("hi"))
    async def agen():
        for x in gen():
            yield x
    async for v in agen():
        print("v", v)

asyncio.run(main())
