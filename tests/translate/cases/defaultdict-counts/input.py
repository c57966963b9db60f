from collections import defaultdict
counts = defaultdict(int)
for c in "hello":
    counts[c] += 1
print(counts, counts.get("q"), counts.default_factory)
