import asyncio
async def main():
    print(await asyncio.sleep(1, "res"))
    print(await asyncio.sleep(0, result=[1]))
    r = await asyncio.gather(asyncio.sleep(1, 1), asyncio.sleep(2, "b"))
    print(r)
    a, b = await asyncio.gather(asyncio.sleep(1, 1), asyncio.sleep(2, "b"))
    print(a, b)
asyncio.run(main())
