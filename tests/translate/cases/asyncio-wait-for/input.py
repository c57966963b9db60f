import asyncio

async def eternity():
    await asyncio.sleep(3600)
    print('yay!')

async def main():
    try:
        await asyncio.wait_for(eternity(), timeout=1.0)
    except asyncio.TimeoutError:
        print('timeout!')
    try:
        await asyncio.wait_for(eternity(), 0.5)
    except TimeoutError as e:
        print('timeout!', repr(e), str(e))
    print(await asyncio.wait_for(asyncio.sleep(0.1, "ok"), timeout=None))

asyncio.run(main())
