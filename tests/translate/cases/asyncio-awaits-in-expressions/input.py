import asyncio

async def word(w):
    await asyncio.sleep(0)
    return w

async def main():
    print(" ".join([await word(w) for w in "a b c".split()]))
    s = ""
    for w in ["x", "y"]:
        s += await word(w)
    print(s)
    n = 0
    n += await asyncio.sleep(0, 5)
    n *= await asyncio.sleep(0, 3)
    print(n)
    d = {}
    d[await word("k")] = await word("v")
    print(d)
    lst = [0, 0]
    lst[await asyncio.sleep(0, 1)] += await asyncio.sleep(0, 4)
    print(lst)
    print(*[await word(c) for c in "ab"], sep="-")

asyncio.run(main())
