import asyncio

async def work(n):
    await asyncio.sleep(n)
    return f"res {n}"

async def main():
    for coro in asyncio.as_completed([work(3), work(1), work(2)]):
        result = await coro
        print(result)
    tasks = [asyncio.create_task(work(i)) for i in (2, 1)]
    for f in asyncio.as_completed(tasks, timeout=5):
        print(await f)
    async for t in asyncio.as_completed(tasks):
        print(t is tasks[0], t.result())

asyncio.run(main())
