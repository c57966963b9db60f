import asyncio

async def task(sem, n):
    async with sem:
        print(f"start {n}")
        await asyncio.sleep(1)
        print(f"end {n}")

async def main():
    sem = asyncio.Semaphore(2)
    tasks = []
    for i in range(5):
        tasks.append(task(sem, i))
    await asyncio.gather(*tasks)
    print(sem.locked())

asyncio.run(main())
