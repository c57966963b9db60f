import asyncio

async def show(x, y):
    await asyncio.sleep(0.1)
    print(x, y)

async def main():
    tasks = []
    n = 0
    for i in range(3):
        n += i
        tasks.append(asyncio.create_task(show(i, n)))
    n = 100
    await asyncio.gather(*tasks)
    x = 1
    t = asyncio.create_task(show(x, [x]))
    x = 2
    await t
    lst = [1]
    t = asyncio.create_task(show(len(lst), lst))
    lst.append(2)
    await t

asyncio.run(main())
