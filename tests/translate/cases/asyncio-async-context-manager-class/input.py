import asyncio

class Resource:
    def __init__(self, name):
        self.name = name
    async def __aenter__(self):
        print("enter", self.name)
        await asyncio.sleep(0.1)
        return self
    async def __aexit__(self, exc_type, exc, tb):
        print("exit", self.name, exc_type, exc)
        await asyncio.sleep(0.1)
        return False

async def main():
    async with Resource("a") as a, Resource("b") as b:
        print(a.name, b.name)
    try:
        async with Resource("c"):
            raise ValueError("inside")
    except ValueError as e:
        print("caught", e)

asyncio.run(main())
