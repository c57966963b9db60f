d = {"a": 1, "b": 2}
d["c"] = 3
d["a"] += 10
print(d, d.get("x"), d.get("x", 0), "a" in d, len(d), list(d), d.pop("b"), d)
for key, value in d.items():
    print(key, value)
try:
    d["zzz"]
except KeyError as error:
    print(error, error.args)
