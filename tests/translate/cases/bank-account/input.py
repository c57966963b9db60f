class Account:
    rate = 0.05

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        self.balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"not enough: {self.balance} < {amount}")
        self.balance -= amount

    def add_interest(self):
        self.balance *= 1 + self.rate


a = Account("Ann", 100).deposit(50)
a.add_interest()
print(a.balance, a.history)
b = Account("Bob").deposit(10)
print(b.balance)
try:
    b.withdraw(1000)
except ValueError as error:
    print(error)
