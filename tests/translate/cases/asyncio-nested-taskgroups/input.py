import asyncio

async def leaf(n):
    await asyncio.sleep(n / 10)
    print("leaf", n)
    return n

async def branch(n):
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(leaf(n))
        b = tg.create_task(leaf(n + 1))
    return a.result() + b.result()

async def main():
    async with asyncio.TaskGroup() as tg:
        ts = [tg.create_task(branch(i)) for i in range(3)]
    print([t.result() for t in ts])

asyncio.run(main())
