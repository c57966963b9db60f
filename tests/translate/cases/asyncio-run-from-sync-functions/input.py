import asyncio

async def f(n):
    await asyncio.sleep(n)
    return n

def main():
    print(asyncio.run(f(1)))
    print("x")

def helper():
    main()
    return 5

if __name__ == "__main__":
    x = helper()
    print(x)
