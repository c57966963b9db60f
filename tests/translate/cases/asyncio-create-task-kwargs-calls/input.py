import asyncio

async def f(a, b=2, *args, c=3, **kw):
    await asyncio.sleep(0)
    print(a, b, args, c, kw)

async def main():
    ts = [asyncio.create_task(f(1)), asyncio.create_task(f(1, 5, 6, 7, c=8, d=9)), asyncio.create_task(f(b=1, a=0, z=1), name="named")]
    await asyncio.gather(*ts)
    await f(*[1, 2, 3], **{"q": 1})
    t = asyncio.create_task(f(*(9, 8)))
    await t

asyncio.run(main())
