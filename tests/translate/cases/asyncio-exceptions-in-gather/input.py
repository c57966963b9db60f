import asyncio

async def ok(n):
    await asyncio.sleep(n)
    print("ok", n)
    return n

async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(f"bad {n}")

async def main():
    results = await asyncio.gather(ok(1), bad(0.5), ok(2), return_exceptions=True)
    print(results)
    for r in results:
        if isinstance(r, Exception):
            print("error:", r)
        else:
            print("value:", r)
    try:
        await asyncio.gather(ok(1), bad(0.5), ok(2))
    except ValueError as e:
        print("caught", e)
    await asyncio.sleep(3)

asyncio.run(main())
