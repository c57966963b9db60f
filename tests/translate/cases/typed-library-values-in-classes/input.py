from decimal import Decimal
from datetime import date, timedelta
from fractions import Fraction
x = Decimal("1.5")
x *= 2
x += 1
x -= Decimal(1)
x /= 2
print(x)
f = Fraction(1, 2)
f *= 2
f += 1
print(f, f.numerator)
t = timedelta(1)
t *= 2
t = t + timedelta(2)
print(t.days)
class Account:
    def __init__(self):
        self.balance = Decimal("0")
        self.opened = date(2024, 1, 1)
    def deposit(self, n):
        self.balance += Decimal(n)
        self.balance *= 2
        self.opened += timedelta(days=1)
    def report(self):
        return f"{self.balance} {self.opened:%d.%m.%Y}"
a = Account()
a.deposit("1.10")
print(a.report(), a.balance, a.balance > 1, a.balance == Decimal("2.2"))
totals = {}
for name, price in [("a", "1.5"), ("b", "2"), ("a", "1")]:
    totals[name] = totals.get(name, Decimal(0)) + Decimal(price)
print(totals, sum(totals.values()), max(totals, key=totals.get))
from collections import deque
hist = deque(maxlen=3)
for n in (1, 2.5, 3, 4):
    hist.append(n)
    print(sum(hist) / len(hist), list(hist))
class Queue:
    def __init__(self):
        self._items = deque()
    def enqueue(self, item):
        self._items.append(item)
    def dequeue(self):
        if not self._items:
            raise IndexError("empty")
        return self._items.popleft()
    @property
    def size(self):
        return len(self._items)
    def __iter__(self):
        return iter(self._items)
q = Queue()
q.enqueue("a"); q.enqueue("b")
print(q.dequeue(), q.size, list(q))
for x in q: print(x)
