from pprint import pprint
pprint({"b": 1, "a": [1, 2]})
pprint({"name": "Alice Wonderland", "emails": ["alice@example.com", "wonder@example.org"], "n": list(range(25))})
pprint([{"id": i, "name": f"item {i}"} for i in range(4)], width=40)
