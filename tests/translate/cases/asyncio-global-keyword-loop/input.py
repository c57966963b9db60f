import asyncio

shared = 0
lock = None

async def worker(n):
    global shared
    for _ in range(n):
        async with lock:
            tmp = shared
            await asyncio.sleep(0)
            shared = tmp + 1

async def main():
    global lock
    lock = asyncio.Lock()
    await asyncio.gather(worker(10), worker(10))
    print(shared)

asyncio.run(main())
