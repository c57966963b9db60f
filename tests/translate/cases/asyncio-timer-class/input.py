import asyncio, time

class Timer:
    def __init__(self, label):
        self.label = label
    def __enter__(self):
        self.t = time.perf_counter()
        return self
    def __exit__(self, *a):
        print(f"{self.label}: {time.perf_counter() - self.t:.2f}s")
    async def __aenter__(self):
        return self.__enter__()
    async def __aexit__(self, *a):
        return self.__exit__(*a)

async def main():
    with Timer("sync with"):
        await asyncio.sleep(0.5)
    async with Timer("async with") as t:
        await asyncio.sleep(0.25)
        print(t.label)

asyncio.run(main())
