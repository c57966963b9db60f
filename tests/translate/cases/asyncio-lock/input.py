import asyncio

counter = 0

async def increment(lock, name):
    global counter
    async with lock:
        value = counter
        await asyncio.sleep(0.01)
        counter = value + 1
        print(f"{name}: {counter}")

async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[increment(lock, f"worker-{i}") for i in range(4)])
    print("total", counter)
    print(lock.locked())
    await lock.acquire()
    print(lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as e:
        print("RuntimeError:", e)

asyncio.run(main())
