import asyncio, heapq

class Scheduler:
    def __init__(self):
        self.heap = []
        self.n = 0
    def add(self, at, name):
        heapq.heappush(self.heap, (at, self.n, name))
        self.n += 1
    async def run(self):
        now = 0
        while self.heap:
            at, _, name = heapq.heappop(self.heap)
            await asyncio.sleep(at - now)
            now = at
            print(at, name)

async def main():
    s = Scheduler()
    for at, n in [(0.5, "b"), (0.1, "a"), (0.5, "c")]:
        s.add(at, n)
    await s.run()

asyncio.run(main())
