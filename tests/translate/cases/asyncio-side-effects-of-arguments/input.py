import asyncio

def arg(x):
    print("arg", x)
    return x

async def f(x, y=0):
    print("body", x, y)
    return x

async def main():
    t = asyncio.create_task(f(arg(1), arg(2)))
    print("created")
    await t
    c = f(arg(3))
    print("made")
    await c
    await asyncio.gather(f(arg(4)), f(arg(5), y=arg(6)))
    xs = [1, 2]
    t = asyncio.create_task(f(xs.pop()))
    print(xs)
    await t
    o = {"k": 1}
    t = asyncio.create_task(f(o["k"]))
    o["k"] = 2
    await t
    class C:
        v = 1
    C.v = 5
    t = asyncio.create_task(f(C.v))
    C.v = 6
    await t
    i = 0
    t = asyncio.create_task(f(i))
    i += 1
    await t

asyncio.run(main())
