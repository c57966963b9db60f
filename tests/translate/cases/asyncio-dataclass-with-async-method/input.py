import asyncio
from dataclasses import dataclass, field

@dataclass
class Task:
    name: str
    deps: list["Task"] = field(default_factory=list)
    done: bool = False

    async def run(self, log):
        if self.done:
            return
        await asyncio.gather(*(d.run(log) for d in self.deps))
        await asyncio.sleep(0.1)
        self.done = True
        log.append(self.name)

async def main():
    a = Task("a")
    b = Task("b", [a])
    c = Task("c", [a, b])
    log = []
    await c.run(log)
    print(log)

asyncio.run(main())
