d = dict(a=1)
d.update({"b": 2}, c=3)
print(d.setdefault("a", 9), d.setdefault("z", []), d.popitem(), d.keys(), d.values(), d.items())
print(dict.fromkeys("xy", 0), dict([("k", 1)]), {**d, "a": 5}, d | {"q": 1})
