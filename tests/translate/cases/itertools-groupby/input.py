from itertools import groupby
for key, group in groupby("aaabbc"):
    print(key, list(group))
data = [("a", 1), ("a", 2), ("b", 3)]
for key, group in groupby(data, key=lambda row: row[0]):
    print(key, [n for _, n in group])
