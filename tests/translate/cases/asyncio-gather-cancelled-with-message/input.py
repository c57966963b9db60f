import asyncio
async def later(d):
    await asyncio.sleep(d)
async def fails(d):
    await asyncio.sleep(d)
    raise ValueError(1)
async def actor(x):
    try:
        await asyncio.gather(later(0.05), fails(0), return_exceptions=x)
    except asyncio.CancelledError as e:
        print("actor", e.args)
        raise
async def main():
  for x in (True, False):
   for n in range(6):
    t = asyncio.create_task(actor(x))
    for i in range(n): await asyncio.sleep(0)
    t.cancel("stop")
    try:
        await t
    except asyncio.CancelledError as e:
        print(n, e.args)
    except Exception as e: print(n, e)
asyncio.run(main())
