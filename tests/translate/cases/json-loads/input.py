import json

data = json.loads('{"name": "Ann", "age": 30, "marks": [4, 5.0, 1e2], "ok": true, "no": null}')
print(data, type(data["age"]), type(data["marks"][1]))
for key, value in data.items():
    print(key, value)
print(data["age"] + 1, sum(data["marks"]))
