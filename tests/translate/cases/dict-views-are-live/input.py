d = {"a": 1}
keys = d.keys()
d["b"] = 2
print(keys, len(keys), keys & {"a", "z"}, list(reversed(d)))
