import asyncio

async def f(n):
    print("start", n)
    await asyncio.sleep(0)
    return n

async def main():
    c = f(1)
    print(type(c))
    print(asyncio.iscoroutine(c), asyncio.iscoroutinefunction(f))
    r = await c
    print(r)
    d = {"a": f(10), "b": f(20)}
    for k, v in d.items():
        print(k, await v)
    lst = [f(i) for i in range(3)]
    for x in lst:
        print(await x)

asyncio.run(main())
