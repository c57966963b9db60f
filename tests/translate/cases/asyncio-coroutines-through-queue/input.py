import asyncio

async def job(n):
    await asyncio.sleep(0.1 * n)
    return f"job{n}"

class Runner:
    def __init__(self):
        self.q = asyncio.Queue()
        self.results = []
    def submit(self, coro):
        self.q.put_nowait(coro)
    async def work(self):
        while not self.q.empty():
            coro = self.q.get_nowait()
            try:
                r = await coro
            except Exception as e:
                r = repr(e)
            self.results.append(r)

async def fail():
    raise ValueError("x")

async def main():
    r = Runner()
    for i in range(3):
        r.submit(job(i))
    r.submit(fail())
    await asyncio.gather(r.work(), r.work())
    print(r.results)

asyncio.run(main())
