import asyncio

async def check(n):
    if n > 2:
        return "big"
    elif n == 2:
        await asyncio.sleep(0)
        return "two"
    await asyncio.sleep(0)

async def main():
    for i in range(4):
        r = await check(i)
        print(i, r)
    x = await check(5) if await check(3) == "big" else None
    print(x)
    print((await check(2)).upper(), len(await check(2)))
    d = {"r": await check(2), "l": [await check(3)]}
    print(d)
    print(f"{await check(2)!r:>8}")
    if (r := await check(2)) and r.startswith("t"):
        print("walrus", r)
    while await check(1) is not None:
        break
    else:
        print("else")
    assert await check(2) == "two"
    y = await check(1) or "default"
    print(y)
    print(not await check(1))
    print(await check(2) + await check(3))

asyncio.run(main())
