import asyncio

async def numbers():
    try:
        i = 0
        while True:
            yield i
            i += 1
            await asyncio.sleep(0)
    finally:
        print("cleanup")

async def main():
    async for n in numbers():
        if n == 3:
            break
        print(n)
    print("after break")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("end")

asyncio.run(main())
