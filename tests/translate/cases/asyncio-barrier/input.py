import asyncio

async def worker(b, i):
    await asyncio.sleep(i * 0.1)
    print(f"{i} waiting, n_waiting={b.n_waiting}")
    async with b as position:
        print(i, "passed", position)

async def main():
    b = asyncio.Barrier(3)
    await asyncio.gather(*(worker(b, i) for i in range(3)))
    print(b.parties, b.broken)
    t = asyncio.create_task(b.wait())
    await asyncio.sleep(0)
    await b.abort()
    try:
        await t
    except asyncio.BrokenBarrierError as e:
        print("broken", repr(e))

asyncio.run(main())
