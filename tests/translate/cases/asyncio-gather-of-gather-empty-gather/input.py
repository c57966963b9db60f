import asyncio

async def f(x):
    return x

async def main():
    print(await asyncio.gather())
    print(await asyncio.gather(asyncio.gather(f(1), f(2)), f(3)))
    r = await asyncio.gather(*[asyncio.gather(*[f((i, j)) for j in range(2)]) for i in range(2)])
    print(r)
    (a, b), c = await asyncio.gather(asyncio.gather(f(1), f(2)), f(3))
    print(a, b, c)

asyncio.run(main())
