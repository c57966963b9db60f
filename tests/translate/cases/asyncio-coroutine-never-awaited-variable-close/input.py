import asyncio

async def f():
    print("run")
    return 1

async def main():
    c = f()
    c.close()
    try:
        await c
    except RuntimeError as e:
        print(e)
    x = f()
    del x
    print("ok")

asyncio.run(main())
