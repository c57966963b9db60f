from collections import Counter
a = Counter(x=3, y=1)
b = Counter(x=1, y=2)
print(a + b, a - b, a & b, a | b)
print(+Counter(x=-1, y=2), a == Counter(y=1, x=3), a > b)
