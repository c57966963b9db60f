import asyncio

class Base:
    def __init__(self, name):
        self.name = name
    async def run(self):
        print(f"{self.name} starts")
        await self.work()
        print(f"{self.name} ends")
    async def work(self):
        raise NotImplementedError

class Child(Base):
    def __init__(self, name, delay):
        super().__init__(name)
        self.delay = delay
    async def work(self):
        await asyncio.sleep(self.delay)
        print(f"{self.name} works {self.delay}")

class GrandChild(Child):
    async def work(self):
        await super().work()
        print("more")

async def main():
    objs = [Child("a", 2), Child("b", 1), GrandChild("c", 1.5)]
    await asyncio.gather(*(o.run() for o in objs))
    try:
        await Base("x").run()
    except NotImplementedError as e:
        print("not implemented", repr(e))

asyncio.run(main())
