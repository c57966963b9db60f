import asyncio

async def countdown(name, n):
    while n > 0:
        print(f"{name}: {n}")
        n -= 1
        await asyncio.sleep(0.5)
    print(f"{name}: done")
    return name

async def main():
    a = asyncio.create_task(countdown("A", 3))
    b = asyncio.create_task(countdown("B", 2))
    await asyncio.wait([a, b])
    print(a.result(), b.result())
    for t in (a, b):
        print(t.get_name(), t.done(), t.result())

asyncio.run(main())
