import asyncio

class Worker:
    count = 0
    def __init__(self, name, queue):
        self.name = name
        self.queue = queue
        self.task = None
        self.processed = []
        Worker.count += 1

    def start(self):
        self.task = asyncio.create_task(self.run(), name=self.name)

    async def run(self):
        try:
            while True:
                item = await self.queue.get()
                await asyncio.sleep(0.1)
                self.processed.append(item)
                self.queue.task_done()
        except asyncio.CancelledError:
            print(f"{self.name} cancelled after {self.processed}")
            raise

    async def stop(self):
        self.task.cancel()
        try:
            await self.task
        except asyncio.CancelledError:
            print(self.name, "stopped")

    def __repr__(self):
        return f"Worker({self.name!r})"

async def main():
    q = asyncio.Queue()
    ws = [Worker(f"w{i}", q) for i in range(2)]
    for w in ws:
        w.start()
    for i in range(5):
        await q.put(i)
    await q.join()
    for w in ws:
        await w.stop()
    print(ws, Worker.count)

asyncio.run(main())
