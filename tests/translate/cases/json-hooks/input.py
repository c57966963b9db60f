import json

print(json.loads('{"a": {"b": 1}}', object_hook=lambda o: sorted(o)))
print(json.loads('{"a": 1, "a": 2}', object_pairs_hook=lambda pairs: pairs))
print(json.loads("[1.5, 2]", parse_float=str, parse_int=lambda text: "int " + text))
