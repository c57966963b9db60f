import json

print(json.loads("12345678901234567890"), json.loads("-0.5e-3"), json.loads("[NaN, Infinity]"))
print(json.dumps(10**20), json.dumps(float("nan")), json.dumps(1e100))
