import math


class Account:
    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self.balance = balance
        self.history = []

    def deposit(self, amount):
        self.balance += amount
        self.history.append(self.balance)
        return self.balance

    def __repr__(self):
        return f"Account({self.owner!r}, {self.balance})"

    def __eq__(self, other):
        return self.balance == other.balance

    def __lt__(self, other):
        return self.balance < other.balance


class Savings(Account):
    def __init__(self, owner, balance, rate):
        super().__init__(owner, balance)
        self.rate = rate

    def grow(self, years):
        self.balance *= (1 + self.rate) ** years
        return self


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def length(self):
        return math.sqrt(self.x ** 2 + self.y ** 2)

    def scaled(self, k):
        return Point(self.x * k, self.y * k)


a = Account("Ann")
print(a, a.deposit(2.0), a.history)
a.deposit(0.5)
print(a, {a.owner: a.balance}, [a.balance, a.balance - 2.5], (a.balance * 2,))
s = Savings("Sam", 100.0, 0.0).grow(3)
print(s, s.rate, s > a, s == Account("Tom", 100.0), sorted([s, a]))
p = Point(3.0, 4.0)
print(p.length(), p.scaled(2.0).x, p.scaled(0.5).y, max(p.x, p.y), str(p.x), repr(p.y))
print(f"{p.x} {p.y:.2f} {p.x:g} {p.x!r} {p.length():8.3e} {p.x:>6}")
p.x, p.y = p.y, p.x
print(p.x, p.y, p.x // 3, p.x % 3, divmod(p.x, 3.0), round(p.x), round(p.x, 1), int(p.x), -p.y)
q = p
q.x = math.sqrt(16.0)
print(q.x == 4.0, q.x == p.x, q.x == 4, q.x in [4], hash(q.x) == hash(4), type(q.x).__name__)
print([one.x for one in (p, q)], sum(one.x for one in (p, q)), bool(p.x - 4.0), p.x and p.y)
try:
    print(p.x / (p.y - 3.0))
except ZeroDivisionError as error:
    print(error)
