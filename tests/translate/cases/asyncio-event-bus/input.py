import asyncio

class EventBus:
    def __init__(self):
        self.handlers = {}
    def on(self, name, handler):
        self.handlers.setdefault(name, []).append(handler)
    async def emit(self, name, *args, **kwargs):
        for h in self.handlers.get(name, []):
            if asyncio.iscoroutinefunction(h):
                await h(*args, **kwargs)
            else:
                h(*args, **kwargs)

async def main():
    bus = EventBus()
    async def a(x, y=0):
        await asyncio.sleep(0)
        print("async", x, y)
    def b(x, y=0):
        print("sync", x, y)
    bus.on("e", a)
    bus.on("e", b)
    await bus.emit("e", 1, y=2)
    await bus.emit("none")

asyncio.run(main())
