import asyncio

async def f(x):
    await asyncio.sleep(0)
    return x

def coros(n):
    for i in range(n):
        yield f(i)

def get(n=3):
    return [f(i) for i in range(n)]

def pick(flag):
    if flag:
        return f("yes")
    return f("no")

def with_default(c=None):
    return c if c is not None else f("default")

async def main():
    print(await asyncio.gather(*coros(3)))
    print(await asyncio.gather(*get()))
    print(await pick(True), await pick(False))
    print(await with_default(), await with_default(f("given")))
    for c in coros(2):
        print(await c)
    ts = [asyncio.create_task(c) for c in coros(2)]
    print(await asyncio.gather(*ts))
    tasks = list(map(asyncio.create_task, coros(2)))
    print([await t for t in tasks])
    print(await asyncio.wait_for(pick(True), 1))
    print(await asyncio.shield(pick(False)))
    t = asyncio.ensure_future(pick(True))
    print(await t)
    async with asyncio.TaskGroup() as tg:
        rs = [tg.create_task(c) for c in get(2)]
    print([r.result() for r in rs])

asyncio.run(main())
print(asyncio.run(pick(True)))
