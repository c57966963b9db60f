import asyncio

class Account:
    def __init__(self, balance=0):
        self.balance = balance
        self.lock = asyncio.Lock()

    async def deposit(self, amount):
        async with self.lock:
            new = self.balance + amount
            await asyncio.sleep(0.01)
            self.balance = new

    async def withdraw(self, amount):
        async with self.lock:
            if self.balance < amount:
                raise ValueError("Insufficient funds")
            self.balance -= amount
            return self.balance

async def main():
    acc = Account(100)
    await asyncio.gather(*[acc.deposit(10) for _ in range(10)])
    print(acc.balance)
    print(await acc.withdraw(50))
    try:
        await acc.withdraw(500)
    except ValueError as e:
        print(e)

asyncio.run(main())
