import asyncio
from abc import ABC, abstractmethod

class Source(ABC):
    @abstractmethod
    async def read(self):
        ...

class A(Source):
    async def read(self):
        await asyncio.sleep(0.1)
        return "A"

class B(A):
    async def read(self):
        r = await super().read()
        return r + "B"

async def main():
    for s in (A(), B()):
        print(await s.read())
    try:
        Source()
    except TypeError as e:
        print(e)

asyncio.run(main())
