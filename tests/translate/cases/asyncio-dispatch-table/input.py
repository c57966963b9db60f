import asyncio

async def add(a, b): return a + b
async def mul(a, b): return a * b

OPS = {"+": add, "*": mul}

async def calc(op, a, b):
    return await OPS[op](a, b)

async def main():
    jobs = [("+", 1, 2), ("*", 3, 4)]
    print(await asyncio.gather(*[calc(*j) for j in jobs]))
    for (op, a, b), r in zip(jobs, await asyncio.gather(*(calc(*j) for j in jobs))):
        print(a, op, b, "=", r)

asyncio.run(main())
