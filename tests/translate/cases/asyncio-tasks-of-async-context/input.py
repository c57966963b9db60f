import asyncio

class Service:
    def __init__(self, *names):
        self.names = names
        self.tasks = []
        self.running = False

    async def loop(self, name):
        n = 0
        while self.running:
            n += 1
            print(name, n)
            await asyncio.sleep(1)

    async def __aenter__(self):
        self.running = True
        self.tasks = [asyncio.create_task(self.loop(n)) for n in self.names]
        return self

    async def __aexit__(self, *args):
        self.running = False
        await asyncio.gather(*self.tasks)
        print("stopped", args)

async def main():
    async with Service("a", "b") as s:
        await asyncio.sleep(2.5)
        print(len(s.tasks))

asyncio.run(main())
