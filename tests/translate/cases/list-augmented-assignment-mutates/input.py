a = b = [1]
a += [2]
print(b)
a = a + [3]
print(b, a)
