import asyncio

async def a():
    return 1, 2

async def b():
    return await a()

async def main():
    x, y = await b()
    (p, q), r = await asyncio.gather(a(), b())
    print(x, y, p, q, r)
    res = await asyncio.gather(a(), b(), return_exceptions=True)
    first, *others = res
    print(first, others)

asyncio.run(main())
