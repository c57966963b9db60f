import asyncio

async def main(name, *, greeting="Hello", times=1):
    for _ in range(times):
        print(f"{greeting}, {name}!")
    return times

n = asyncio.run(main("Bob", times=2))
print(n)
asyncio.run(main("Ann", greeting="Hi"), debug=False)
asyncio.run(main(name="Eve"))
