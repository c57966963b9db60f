table = str.maketrans("abc", "xyz", "d")
print("aabbccdd".translate(table))
print("banana".translate({97: "o", 98: None}))
