import asyncio

async def op(i):
    await asyncio.sleep(0)
    if i % 2:
        raise ValueError(i)
    return i

async def main():
    for i in range(4):
        try:
            r = await op(i)
        except ValueError as e:
            print("err", e)
        else:
            print("ok", r)
        finally:
            print("finally", i)

asyncio.run(main())
