import asyncio

async def runner(b, n):
    for phase in range(2):
        await asyncio.sleep(n * 0.1)
        print("runner", n, "phase", phase)
        i = await b.wait()
        if i == 0:
            print("all reached", phase)

async def main():
    b = asyncio.Barrier(3)
    await asyncio.gather(*(runner(b, n) for n in range(3)))

asyncio.run(main())
