import asyncio

async def f(n):
    print("run", n)
    await asyncio.sleep(n)
    return n

async def main():
    t = asyncio.create_task(f(1))
    print(await asyncio.gather(t, t))
    print(await t, await t)

asyncio.run(main())
