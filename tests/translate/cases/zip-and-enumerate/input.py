names, ages = ["a", "b", "c"], [1, 2]
print(list(zip(names, ages)), dict(zip(names, ages)), list(enumerate(names, 1)))
print(list(zip(*[(1, 2), (3, 4)])), list(map(lambda x, y: x + y, [1, 2], [3, 4])))
pairs = zip(names, ages)
print(next(pairs), list(pairs), list(pairs))
