import asyncio

async def fetch(n):
    await asyncio.sleep(n / 10)
    return n * 2

async def main():
    tasks = [asyncio.create_task(fetch(i)) for i in range(5)]
    results = await asyncio.gather(*tasks)
    print(results)
    coros = [fetch(i) for i in range(3)]
    print(await asyncio.gather(*coros))
    for i, r in enumerate(results):
        print(i, r)

asyncio.run(main())
