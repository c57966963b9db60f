import json

print(json.dumps({"a": 1, "b": [1, 2.0, None, True], "c": {"x": "y"}}))
print(json.dumps("Привет\n\"мир\""), json.dumps("Привет", ensure_ascii=False))
print(json.dumps((1, 2)), json.dumps([]), json.dumps({}))
