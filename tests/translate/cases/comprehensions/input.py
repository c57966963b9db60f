print([x * y for x in range(3) for y in range(3) if x != y])
print({w: len(w) for w in ("a", "bb")}, {c for c in "hello" if c not in "eo"} == {"h", "l"})
print([[row[i] for row in [[1, 2], [3, 4]]] for i in range(2)])
print([x if x % 2 else -x for x in range(4)], sum(x * x for x in range(4)))
