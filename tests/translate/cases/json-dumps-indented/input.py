import json

data = {"b": 1, "a": [1, {"z": []}], "e": {}}
print(json.dumps(data, indent=2, sort_keys=True))
print(json.dumps(data, separators=(",", ":")))
