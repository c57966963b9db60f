import asyncio

counter = 0

async def inc():
    global counter
    for _ in range(5):
        v = counter
        await asyncio.sleep(0)
        counter = v + 1

async def main():
    await asyncio.gather(inc(), inc())
    print(counter)

asyncio.run(main())
