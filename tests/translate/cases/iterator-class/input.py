class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


c = Countdown(3)
print(next(c), list(c), list(c), max(Countdown(4)), 2 in Countdown(3))
for x, y in zip(Countdown(2), "ab"):
    print(x, y)
