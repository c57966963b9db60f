from itertools import tee
a, b = tee(iter([1, 2, 3]))
print(next(a), list(b), list(a))
