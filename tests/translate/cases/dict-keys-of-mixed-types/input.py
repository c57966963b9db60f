d = {1: "int", "1": "str", (1, 2): "tuple", None: "none"}
d[1.0] = "float"
d[True] = "bool"
print(d, len(d), d[1])
try:
    d[[1]] = 0
except TypeError as error:
    print(error)
