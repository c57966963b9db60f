s = "banana"
print(s.find("an"), s.rfind("an"), s.find("x"), s.index("n"), s.count("a"), "nan" in s)
print(s.startswith("ba"), s.endswith(("na", "x")), s.replace("a", "o", 2))
try:
    s.index("z")
except ValueError as error:
    print(error)
