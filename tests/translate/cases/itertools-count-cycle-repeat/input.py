from itertools import count, cycle, islice, repeat
print(list(islice(count(10, 2), 3)), list(islice(cycle("ab"), 5)), list(repeat(7, 3)))
print(count(3), repeat("x", 2))
for i, letter in zip(count(1), "ab"):
    print(i, letter)
