import asyncio
import time

def measure(func):
    async def wrapper(*args, **kwargs):
        start = time.time()
        result = await func(*args, **kwargs)
        print(f'{func.__name__}: {time.time() - start:.3f}')
        return result
    return wrapper

@measure
async def a(n):
    await asyncio.sleep(n)
    return n

@measure
async def main():
    print(await asyncio.gather(a(1), a(2)))

asyncio.run(main())
