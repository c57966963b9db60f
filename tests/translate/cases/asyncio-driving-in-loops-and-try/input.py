import asyncio
async def f(x):
    if x == 2:
        raise ValueError(x)
    return x
def g(x):
    try:
        return asyncio.run(f(x))
    except ValueError as e:
        return f"bad {e}"
    finally:
        print("fin", x)
results = {}
for i in range(4):
    results[i] = g(i)
print(results)
while g(1) != 1:
    pass
print({k: g(k) for k in (1, 2)}, g(0) or g(1), not g(0))
