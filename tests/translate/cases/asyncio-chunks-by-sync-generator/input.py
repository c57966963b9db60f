import asyncio

def chunks(lst, n):
    for i in range(0, len(lst), n):
        yield lst[i:i + n]

async def process(x):
    await asyncio.sleep(0.1)
    return x ** 2

async def main():
    for c in chunks(list(range(7)), 3):
        print(c, await asyncio.gather(*[process(x) for x in c]))

asyncio.run(main())
