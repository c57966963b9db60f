import asyncio
import functools
import time

def timed(func):
    @functools.wraps(func)
    async def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return await func(*args, **kwargs)
        finally:
            elapsed = time.perf_counter() - start
            print(f"{func.__name__} took {elapsed:.2f}s")
    return wrapper

@timed
async def slow(n):
    await asyncio.sleep(n)
    return n

async def main():
    print(await slow(1))
    print(await asyncio.gather(slow(0.5), slow(1.5)))
    print(slow.__name__)

asyncio.run(main())
