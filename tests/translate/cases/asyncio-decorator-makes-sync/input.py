import asyncio
import functools

def sync(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return asyncio.run(f(*args, **kwargs))
    return wrapper

@sync
async def main(name):
    await asyncio.sleep(0.1)
    print("hello", name)
    return 5

print(main("x"))
