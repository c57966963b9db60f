a = [1, 2]
b = a
c = a[:]
b.append(3)
print(a, c, a is b, a is c)
b = b + [4]
print(a, b)
row = [[0] * 2] * 2
row[0][0] = 1
print(row)
