import asyncio
import time

class RateLimiter:
    def __init__(self, rate):
        self.interval = 1 / rate
        self.next = 0.0
        self.lock = asyncio.Lock()
    async def __aenter__(self):
        async with self.lock:
            now = time.monotonic()
            if now < self.next:
                await asyncio.sleep(self.next - now)
                now = self.next
            self.next = max(now, self.next) + self.interval
        return self
    async def __aexit__(self, *exc):
        return None

async def main():
    rl = RateLimiter(4)
    start = time.monotonic()
    async def call(i):
        async with rl:
            print(i, f"{time.monotonic() - start:.2f}")
    await asyncio.gather(*(call(i) for i in range(5)))

asyncio.run(main())
