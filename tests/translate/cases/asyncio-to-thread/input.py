import asyncio
import time

def blocking(n):
    print("start", n)
    time.sleep(n)
    print("end", n)
    return n * 10

async def main():
    r = await asyncio.to_thread(blocking, 1)
    print(r)
    loop = asyncio.get_running_loop()
    r2 = await loop.run_in_executor(None, blocking, 2)
    print(r2)

asyncio.run(main())
