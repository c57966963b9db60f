import asyncio

async def f(n):
    await asyncio.sleep(n)
    print("f", n)
    return n

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
tasks = [loop.create_task(f(i)) for i in (2, 1)]
print(loop.run_until_complete(asyncio.gather(*tasks)))
group = asyncio.gather(f(1), f(0))
print(loop.run_until_complete(group))
done, pending = loop.run_until_complete(asyncio.wait([loop.create_task(f(1))]))
print(len(done))
loop.close()
