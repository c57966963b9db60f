import asyncio, time

async def bad(n):
    print("bad start", n)
    time.sleep(1)
    print("bad end", n)

async def good(n):
    print("good start", n)
    await asyncio.sleep(1)
    print("good end", n)

async def main():
    s = time.perf_counter()
    await asyncio.gather(bad(1), bad(2), good(3))
    print(f"{time.perf_counter() - s:.2f}")
    s = time.perf_counter()
    await asyncio.gather(asyncio.to_thread(time.sleep, 1), good(1))
    print(f"{time.perf_counter() - s:.2f}")

asyncio.run(main())
