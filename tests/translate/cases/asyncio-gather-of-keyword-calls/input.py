import asyncio

async def get(name, **opts):
    await asyncio.sleep(opts.get("delay", 0))
    return name, opts

async def main():
    configs = [{"name": "a", "delay": 0.1}, {"name": "b"}]
    print(await asyncio.gather(*[get(**c) for c in configs]))
    for name, o in await asyncio.gather(get("x", y=1), get("z")):
        print(name, o)

asyncio.run(main())
