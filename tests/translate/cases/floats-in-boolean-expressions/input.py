x = 4 / 2
print(x and 3.0, x or 5, not x)
print(x if x > 1 else 0, 0 or 6 / 3)
