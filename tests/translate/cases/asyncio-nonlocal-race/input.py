import asyncio

async def main():
    total = 0
    async def add(n):
        nonlocal total
        t = total
        await asyncio.sleep(0)
        total = t + n
    await asyncio.gather(add(1), add(2), add(3))
    print("race", total)
    for n in (1, 2, 3):
        await add(n)
    print(total)
    cbs = []
    for i in range(3):
        async def f():
            return i
        cbs.append(f)
    print([await f() for f in cbs])

asyncio.run(main())
