xs = [1]
xs.append(xs)
print(xs)
d = {}
d["self"] = d
print(d)
