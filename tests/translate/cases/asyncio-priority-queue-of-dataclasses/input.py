import asyncio
from dataclasses import dataclass, field

@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)

@dataclass
class Result:
    job: Job
    value: float = 0.0
    tags: list = field(default_factory=list)

async def main():
    q = asyncio.PriorityQueue()
    for p, n in [(3, "c"), (1, "a"), (2, "b")]:
        q.put_nowait(Job(p, n))
    while not q.empty():
        j = await q.get()
        print(j)
        print(Result(j, j.priority / 2))

asyncio.run(main())
