import asyncio, sys

async def progress(n):
    for i in range(n):
        print(f"\r{i + 1}/{n}", end="", flush=True)
        await asyncio.sleep(0.1)
    print()

async def main():
    await progress(3)
    sys.stdout.write("done\n")

asyncio.run(main())
