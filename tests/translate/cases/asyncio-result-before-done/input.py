import asyncio

async def w():
    await asyncio.sleep(1)
    1 / 0

async def main():
    t = asyncio.create_task(w())
    try:
        t.result()
    except asyncio.InvalidStateError as e:
        print("InvalidStateError", e)
    try:
        await t
    except ZeroDivisionError as e:
        print(e)
    print(t.exception(), repr(t.exception()))

asyncio.run(main())
