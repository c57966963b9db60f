import asyncio

async def f():
    try:
        await asyncio.sleep(10)
    except Exception as e:
        print("not here", e)
    except BaseException as e:
        print("base", type(e).__name__)
        raise

async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except BaseException as e:
        print(type(e).__mro__[1].__name__, isinstance(e, Exception))

asyncio.run(main())
