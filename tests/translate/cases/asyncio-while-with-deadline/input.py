import asyncio, time

async def poll(cond, timeout, interval=0.1):
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        if cond():
            return True
        await asyncio.sleep(interval)
    return False

async def main():
    start = time.monotonic()
    print(await poll(lambda: time.monotonic() - start > 0.35, 1))
    print(await poll(lambda: False, 0.3))
    print(f"{time.monotonic() - start:.1f}")

asyncio.run(main())
