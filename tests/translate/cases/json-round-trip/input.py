import json

users = [{"name": "Ann", "tags": ["a", "b"]}, {"name": "Bob", "tags": []}]
again = json.loads(json.dumps(users))
print(again == users, again is users)
again[0]["tags"].append("c")
print(again[0], users[0])
