import asyncio

async def fib(n):
    if n < 2:
        return n
    await asyncio.sleep(0)
    a, b = await asyncio.gather(fib(n - 1), fib(n - 2))
    return a + b

async def fact(n):
    return 1 if n <= 1 else n * await fact(n - 1)

async def main():
    print(await fib(10))
    print(await fact(20), await fact(25))

asyncio.run(main())
