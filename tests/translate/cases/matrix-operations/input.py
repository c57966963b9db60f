def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


m = [[1, 2], [3, 4]]
print(multiply(m, m), [list(r) for r in zip(*m)], multiply([[0.5]], [[2]]))
for row in m:
    print(*row, sep="\t")
