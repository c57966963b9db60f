a, b, *rest = [1, 2, 3, 4]
print(a, b, rest)
*start, end = "xyz"
print(start, end)
(x, y), z = (1, 2), 3
print(x, y, z)
x, y = y, x
print(x, y)
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
