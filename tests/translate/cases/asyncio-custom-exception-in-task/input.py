import asyncio

class MyError(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code

async def fail():
    await asyncio.sleep(0.1)
    raise MyError(42, "custom")

async def main():
    t = asyncio.create_task(fail())
    try:
        await t
    except MyError as e:
        print(e.code, e)
    print(t.exception().code)
    done, _ = await asyncio.wait([asyncio.create_task(fail())])
    for d in done:
        try:
            d.result()
        except MyError as e:
            print("again", e)
    res = await asyncio.gather(fail(), return_exceptions=True)
    print(res, type(res[0]).__name__)

asyncio.run(main())
