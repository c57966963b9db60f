import json

print(json.dumps({1: "int", 1.5: "float", True: "bool", None: "none"}))
print(json.dumps({(1, 2): 3, "k": 1}, skipkeys=True))
try:
    json.dumps({(1, 2): 3})
except TypeError as error:
    print(error)
