a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= {1, 2, 3, 4}, a.isdisjoint({9}), {1} < a)
a.add(9)
a.discard(100)
print(a, len(a), sorted(a, reverse=True), set("hello") == set("ohell"))
try:
    a.remove(100)
except KeyError as error:
    print("KeyError", error)
