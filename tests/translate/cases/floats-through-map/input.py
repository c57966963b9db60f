def half(x):
    return x / 2


print(list(map(half, [2, 3])))
print(half(4), [half(4)], (half(2),), {"h": half(6)})
print(max([2, 4], key=half))
functions = [half, abs]
print([f(4) for f in functions])
