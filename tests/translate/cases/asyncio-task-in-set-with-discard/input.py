import asyncio

background = set()

async def job(n):
    await asyncio.sleep(n)
    print("job", n)

async def main():
    for i in range(3):
        t = asyncio.create_task(job(i))
        background.add(t)
        t.add_done_callback(background.discard)
    await asyncio.sleep(5)
    print(len(background))

asyncio.run(main())
