import asyncio, time

async def main():
    loop = asyncio.get_running_loop()
    s = loop.time()
    await asyncio.sleep(1.5)
    print(loop.time() - s)
    print(f"{loop.time() - s:.1f} {loop.time() - s}")
    print("%.2f sec" % (loop.time() - s))
    print("{:.3f}".format(loop.time() - s))
    print(round(loop.time() - s))
    print(round(loop.time() - s, 2))
    t = time.time_ns()
    await asyncio.sleep(0.25)
    print(time.time_ns() - t)
    elapsed = time.perf_counter()
    for _ in range(3):
        await asyncio.sleep(0.1)
    elapsed = time.perf_counter() - elapsed
    print(f"elapsed {elapsed:0.4f}", elapsed)
    print(int(time.time() - time.time()))

asyncio.run(main())
