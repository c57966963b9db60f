import asyncio
import time

def sync_task(name, delay):
    print(f"{name} start")
    time.sleep(delay)
    print(f"{name} end")

async def async_task(name, delay):
    print(f"{name} start")
    await asyncio.sleep(delay)
    print(f"{name} end")

def run_sync():
    start = time.time()
    for i in range(3):
        sync_task(f"Task {i}", 1)
    print(f"Sync: {time.time() - start:.2f}")

async def run_async():
    start = time.time()
    await asyncio.gather(*[async_task(f"Task {i}", 1) for i in range(3)])
    print(f"Async: {time.time() - start:.2f}")

run_sync()
asyncio.run(run_async())
