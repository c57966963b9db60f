import asyncio

async def main():
    async def worker(n, delay=0.1):
        await asyncio.sleep(delay)
        return n
    workers = [worker(i) for i in range(3)]
    for coro in workers:
        print(await coro)
    ts = [asyncio.create_task(worker(i, delay=i)) for i in range(3)]
    while ts:
        done, ts = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
        for d in done:
            print("finished", d.result())

asyncio.run(main())
