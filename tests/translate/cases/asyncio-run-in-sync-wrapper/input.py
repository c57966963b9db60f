import asyncio

async def compute(x):
    await asyncio.sleep(0.1)
    return x * 2

def sync_wrapper(x):
    return asyncio.run(compute(x))

class Facade:
    def get(self, x):
        return sync_wrapper(x) + 1

print(sync_wrapper(4))
f = Facade()
print(f.get(3))
print([sync_wrapper(i) for i in range(3)])
total = 0
for i in range(3):
    total += sync_wrapper(i)
print(total)
if sync_wrapper(1) == 2 and sync_wrapper(2) > 3:
    print("yes")
print(f"{sync_wrapper(5)}")
x = sync_wrapper(1) if sync_wrapper(0) == 0 else None
print(x)
