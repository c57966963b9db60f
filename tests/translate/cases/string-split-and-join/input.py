print("a b  c".split(), "a b  c".split(" "), "a,b,c".split(",", 1), "".split())
print("-".join("abc"), ", ".join(["x", "y"]), "a\nb\r\nc".splitlines())
print("k=v=w".partition("="), "k=v=w".rpartition("="), "abc".rsplit("b"))
