import math

x = 1.5 * 2
if x > 100:
    x = x * 2
else:
    x = math.sqrt(4)
print(x == 2.0, x != 2.0, x == 2)
y = math.sqrt(4.0)
print(y == x, x == y, y == 4 ** 0.5)
total = 0.0
for step in range(4):
    total += 0.5
    if total == 1.0:
        print("one", total)
if total == 2:
    print("two", total)


def half(n):
    return n / 2


print(half(4) == 2.0, half(4) == half(4.0), half(x) == 1.0)
z = half(8)
z = z + 0.0
print(z == 4.0, 2.0 ** 3 == 8.0, z ** 0.5 == 2, 10.0 ** 20 == 10 ** 20, 2.0 ** 0.5)
values = [x, z]
print(values[0] == x, values.index(2.0), values.count(4), max(x, z) == z, abs(-x) == x)
