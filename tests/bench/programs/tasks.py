import asyncio


async def sleeper(n):
    await asyncio.sleep(n % 100 / 10)
    return n


async def main():
    results = await asyncio.gather(*(sleeper(n) for n in range(10_000)))
    print(sum(results))


asyncio.run(main())
