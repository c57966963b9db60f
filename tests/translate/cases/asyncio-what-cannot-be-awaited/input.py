import asyncio


class Neither:
    pass


class OnlyExit:
    async def __aexit__(self, *error):
        pass


class Plain:
    def __enter__(self):
        pass

    def __exit__(self, *error):
        pass


async def job():
    print("never printed")


async def main():
    for manager in (Neither(), OnlyExit(), Plain(), 5):
        try:
            async with manager:
                pass
        except TypeError as error:
            print(error)
    try:
        with asyncio.Lock():
            pass
    except TypeError as error:
        print(error)
    try:
        await job
    except TypeError as error:
        print(error)
    try:
        await asyncio.wait_for(job, 1)
    except TypeError as error:
        print(error)
    try:
        asyncio.create_task(job)
    except TypeError as error:
        print(str(error).split(" at ")[0])
    try:
        await asyncio.gather(job, job)
    except TypeError as error:
        print(error)


try:
    asyncio.run(job)
except (TypeError, ValueError) as error:
    print(type(error).__name__, str(error).split(" at ")[0])
asyncio.run(main())
