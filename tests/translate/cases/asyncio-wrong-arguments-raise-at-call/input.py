import asyncio

async def f(x):
    return x

async def main():
    try:
        asyncio.create_task(f())
    except TypeError as e:
        print(e)
    try:
        c = f(1, 2)
    except TypeError as e:
        print(e)
    try:
        await f(y=1)
    except TypeError as e:
        print(e)
    print(await f(3))

asyncio.run(main())
