import asyncio

async def holder(lock):
    async with lock:
        print("holder in")
        await asyncio.sleep(1)
    print("holder out")

async def waiter(lock, n):
    try:
        async with lock:
            print("waiter in", n)
    except asyncio.CancelledError:
        print("waiter cancelled", n)
        raise

async def main():
    lock = asyncio.Lock()
    h = asyncio.create_task(holder(lock))
    await asyncio.sleep(0)
    ws = [asyncio.create_task(waiter(lock, i)) for i in range(3)]
    await asyncio.sleep(0.5)
    ws[0].cancel()
    await asyncio.gather(h, *ws, return_exceptions=True)
    print(lock.locked())

asyncio.run(main())
