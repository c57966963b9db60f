import asyncio

async def transfer(a, b, la, lb, n):
    async with la, lb:
        a[0] -= n
        await asyncio.sleep(0.1)
        b[0] += n

async def main():
    a, b = [100], [0]
    la, lb = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(*[transfer(a, b, la, lb, 10) for _ in range(3)])
    print(a, b)
    try:
        await asyncio.wait_for(la.acquire(), 1)
        await asyncio.wait_for(la.acquire(), 1)
    except asyncio.TimeoutError:
        print("deadlock avoided")
    finally:
        la.release()

asyncio.run(main())
