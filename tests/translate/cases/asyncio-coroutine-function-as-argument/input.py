import asyncio

async def double(x):
    await asyncio.sleep(0)
    return x * 2

async def apply(f, *args):
    return await f(*args)

async def run_all(coros):
    out = []
    for c in coros:
        out.append(await c)
    return out

async def limited(sem, coro):
    async with sem:
        return await coro

async def main():
    print(await apply(double, 4))
    print(await run_all([double(1), double(2)]))
    sem = asyncio.Semaphore(1)
    print(await asyncio.gather(*(limited(sem, double(i)) for i in range(3))))
    funcs = [double, double]
    for f in funcs:
        print(await f(3))
    handlers = {"d": double}
    print(await handlers["d"](10))
    op = double
    print(await op(1))

asyncio.run(main())
