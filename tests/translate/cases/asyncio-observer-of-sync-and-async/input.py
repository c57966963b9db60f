import asyncio

class Subject:
    def __init__(self):
        self._subs = []
    def subscribe(self, cb):
        self._subs.append(cb)
        return lambda: self._subs.remove(cb)
    async def notify(self, *args):
        for s in list(self._subs):
            r = s(*args)
            if asyncio.iscoroutine(r):
                await r

async def main():
    s = Subject()
    async def a(x): print("a", x)
    def b(x): print("b", x)
    off = s.subscribe(a)
    s.subscribe(b)
    await s.notify(1)
    off()
    await s.notify(2)

asyncio.run(main())
