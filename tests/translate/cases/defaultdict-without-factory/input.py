from collections import defaultdict
d = defaultdict(None, a=1)
print(d["a"])
d["b"]
