import asyncio
import random

class NetworkError(Exception):
    """net"""

class Client:
    def __init__(self, fail_times):
        self.fail_times = fail_times
        self.calls = 0

    async def get(self, url):
        self.calls += 1
        await asyncio.sleep(0.1)
        if self.calls <= self.fail_times:
            raise NetworkError(f"attempt {self.calls}")
        return {"url": url, "status": 200}

async def with_retry(func, *args, retries=3, base=0.1):
    for i in range(retries):
        try:
            return await func(*args)
        except NetworkError as e:
            wait = base * 2 ** i
            print(f"{e}; retry in {wait}")
            await asyncio.sleep(wait)
    raise NetworkError("gave up")

async def main():
    print(await with_retry(Client(2).get, "http://x"))
    try:
        await with_retry(Client(5).get, "http://y", retries=2)
    except NetworkError as e:
        print(e)

asyncio.run(main())
