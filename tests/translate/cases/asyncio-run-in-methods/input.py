import asyncio
class App:
    def __init__(self): self.n = 0
    async def _main(self):
        await asyncio.sleep(1)
        self.n += 1
        return self.n
    def start(self):
        return asyncio.run(self._main())
    def twice(self):
        return self.start() + self.start()
class Sub(App):
    def start(self):
        r = super().start()
        print("sub", r)
        return r
print(App().twice(), Sub().twice())
