from collections import Counter

counts = Counter("mississippi")
print(counts)
print(counts["s"], counts["z"], len(counts))
for letter, n in counts.most_common(2):
    print(letter, n)
