first = [1, 2, 3, 4]
second = [1, 2, 3, 4]
for index, item in enumerate(first):
    del item
for index, item in enumerate(second):
    second.remove(item)
print(first, second, index)
