import asyncio

async def w(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)

async def main():
    t1 = asyncio.create_task(w("a", 3))
    t2 = asyncio.create_task(w("b", 2))
    print("main before")
    await asyncio.sleep(0)
    print("main after")
    await t1
    print("t1 done")
    await t2

asyncio.run(main())
