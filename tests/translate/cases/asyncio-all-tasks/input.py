import asyncio

async def w(n):
    await asyncio.sleep(n)

async def main():
    for i in range(3):
        asyncio.create_task(w(i + 1), name=f"W{i}")
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    for t in asyncio.all_tasks():
        if t is not asyncio.current_task():
            t.cancel()
    await asyncio.sleep(0)
    print(len(asyncio.all_tasks()))

asyncio.run(main())
