import asyncio, random

async def acall(x):
    return ("async", x)

def scall(x):
    return ("sync", x)

async def call_any(f, x):
    r = f(x)
    if asyncio.iscoroutine(r):
        r = await r
    return r

async def main():
    for f in (acall, scall):
        print(await call_any(f, 1))

asyncio.run(main())
