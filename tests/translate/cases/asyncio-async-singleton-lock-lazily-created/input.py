import asyncio

class DB:
    _instance = None
    _lock = asyncio.Lock()

    @classmethod
    async def instance(cls):
        async with cls._lock:
            if cls._instance is None:
                await asyncio.sleep(0.1)
                print("create")
                cls._instance = cls()
            return cls._instance

async def main():
    a, b = await asyncio.gather(DB.instance(), DB.instance())
    print(a is b)

asyncio.run(main())
