import asyncio

class Node:
    def __init__(self):
        self.task = None
        self.fut = None
        self.items = []
        self.cb = None

    def start(self):
        self.task = asyncio.create_task(self._run())
        self.task.add_done_callback(self._done)
        self.fut = asyncio.get_running_loop().create_future()

    def _done(self, task):
        print("done cb", task.cancelled(), task is self.task)

    async def _run(self):
        await asyncio.sleep(1)
        self.fut.set_result("ready")
        return 1

    async def stop(self):
        if self.task and not self.task.done():
            self.task.cancel()
        try:
            return await self.task
        except asyncio.CancelledError:
            return None

async def main():
    n = Node()
    n.start()
    print(await n.fut)
    print(await n.stop())
    n2 = Node()
    n2.start()
    await asyncio.sleep(0)
    print(await n2.stop())
    await asyncio.sleep(0)

asyncio.run(main())
