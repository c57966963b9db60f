d = {frozenset([1, 2]): "pair"}
print(d[frozenset([2, 1])], frozenset("aab") == {"a", "b"})
