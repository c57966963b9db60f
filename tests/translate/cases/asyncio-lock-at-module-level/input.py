import asyncio

lock = asyncio.Lock()
sem = asyncio.Semaphore(2)
event = asyncio.Event()
queue = asyncio.Queue()

async def w(i):
    async with lock:
        print("in", i)
        await asyncio.sleep(0.1)
    async with sem:
        await asyncio.sleep(0.1)
    await event.wait()
    await queue.put(i)

async def main():
    ts = [asyncio.create_task(w(i)) for i in range(3)]
    await asyncio.sleep(1)
    event.set()
    await asyncio.gather(*ts)
    while not queue.empty():
        print(queue.get_nowait(), end=" ")
    print()

asyncio.run(main())
