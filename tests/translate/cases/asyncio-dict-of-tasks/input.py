import asyncio

async def load(name, d):
    await asyncio.sleep(d)
    return name.upper()

async def main():
    tasks = {}
    for i, n in enumerate(["x", "y", "z"]):
        tasks[n] = asyncio.create_task(load(n, i))
    res = {}
    for n, t in tasks.items():
        res[n] = await t
    print(res)
    r2 = {n: await load(n, 0) for n in "ab"}
    print(r2)
    print(dict(zip(tasks, await asyncio.gather(*tasks.values()))))

asyncio.run(main())
