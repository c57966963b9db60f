import asyncio

async def w(n):
    await asyncio.sleep(n)
    return n

async def main():
    pending = {asyncio.create_task(w(i), name=f"n{i}") for i in (3, 1, 2)}
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        for t in done:
            print(t.get_name(), await t)
    print(type(pending), len(pending))

asyncio.run(main())
