import asyncio

tasks = []

def register(f):
    tasks.append(f)
    return f

@register
async def a():
    return "a"

@register
async def b():
    await asyncio.sleep(0.1)
    return "b"

async def main():
    print([await t() for t in tasks])
    print(await asyncio.gather(*(t() for t in tasks)))
    print(await a())

asyncio.run(main())
