def product(a, b):
    n = len(a)
    result = []
    for i in range(n):
        row = []
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += a[i][k] * b[k][j]
            row.append(total)
        result.append(row)
    return result


size = 160
m = [[(i * j) % 7 + 0.5 for j in range(size)] for i in range(size)]
print(sum(product(m, m)[3]))
