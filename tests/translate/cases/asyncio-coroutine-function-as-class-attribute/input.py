import asyncio

async def on_start():
    print("start")

async def on_stop():
    print("stop")

class App:
    def __init__(self):
        self.hooks = {"start": [], "stop": []}

    def register(self, event, cb):
        self.hooks[event].append(cb)
        return cb

    async def fire(self, event):
        for cb in self.hooks[event]:
            await cb()

    async def fire_all(self, event):
        return await asyncio.gather(*[cb() for cb in self.hooks[event]])

    def run(self):
        asyncio.run(self._run())

    async def _run(self):
        await self.fire("start")
        await self.fire_all("stop")

app = App()
app.register("start", on_start)
app.register("stop", on_stop)
app.register("stop", on_start)
app.run()
