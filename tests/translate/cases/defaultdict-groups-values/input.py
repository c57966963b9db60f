from collections import defaultdict
groups = defaultdict(list)
for name in ["Ann", "Bob", "Al", "Bea"]:
    groups[name[0]].append(name)
print(groups, dict(groups), "C" in groups)
print(groups["C"], sorted(groups))
