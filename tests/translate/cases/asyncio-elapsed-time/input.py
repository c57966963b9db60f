import asyncio
import time

async def work(n):
    await asyncio.sleep(n)
    return n

async def main():
    start = time.time()
    await work(1)
    await work(2)
    end = time.time()
    print(f"{end - start:.2f}")
    start = time.perf_counter()
    await asyncio.gather(work(1), work(2))
    print(time.perf_counter() - start)
    print(f"Elapsed {time.perf_counter() - start:0.2f} seconds")
    loop = asyncio.get_running_loop()
    print(loop.time())
    print(round(time.time() - end, 3))
    print(time.time() - end)
    t = time.monotonic()
    time.sleep(0.5)
    print(time.monotonic() - t)

asyncio.run(main())
