import asyncio

def retry(times, delay):
    def decorator(func):
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await func(*args, **kwargs)
                except Exception as e:
                    print(f"attempt {attempt} failed: {e}")
                    if attempt == times:
                        raise
                    await asyncio.sleep(delay)
        return wrapper
    return decorator

n = 0

@retry(3, 0.1)
async def flaky():
    global n
    n += 1
    if n < 3:
        raise ConnectionError(f"try {n}")
    return "ok"

async def main():
    print(await flaky())

asyncio.run(main())
