from collections import defaultdict
tree = lambda: defaultdict(tree)
t = tree()
t["a"]["b"]["c"] = 1
print(list(t), t["a"]["b"]["c"])
grid = defaultdict(lambda: defaultdict(int))
grid["x"]["y"] += 5
print({k: dict(v) for k, v in grid.items()})
