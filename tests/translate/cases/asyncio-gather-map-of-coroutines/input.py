import asyncio

async def fetch(url):
    await asyncio.sleep(0.1)
    return f"data from {url}"

async def main():
    urls = ["a", "b", "c"]
    results = await asyncio.gather(*map(fetch, urls))
    for r in results:
        print(r)
    tasks = list(map(asyncio.create_task, map(fetch, urls)))
    for t in tasks:
        print(await t)
    tasks = {asyncio.create_task(fetch(u)) for u in urls}
    done, pending = await asyncio.wait(tasks)
    print(sorted(t.result() for t in done), len(pending))

asyncio.run(main())
