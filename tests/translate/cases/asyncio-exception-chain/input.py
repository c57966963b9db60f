import asyncio

async def inner():
    await asyncio.sleep(0)
    raise ValueError("inner")

async def outer():
    try:
        await inner()
    except ValueError as e:
        raise RuntimeError("outer") from e

async def main():
    try:
        await outer()
    except RuntimeError as e:
        print(e, "<-", e.__cause__)
    await outer()

asyncio.run(main())
