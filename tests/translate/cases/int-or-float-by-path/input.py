def pick(flag):
    if flag:
        return 1
    return 2 / 1


print(pick(True), pick(False), pick(True) + pick(False))
total = 0
for x in [1, 2.5, 1.5]:
    total += x
print(total)
total = 0
for x in [1, 2]:
    total += x
print(total)
