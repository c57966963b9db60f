people = [("Ann", 30), ("Bob", 25), ("Cid", 30)]
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: (-p[1], p[0]), reverse=True))
words = ["banana", "Apple", "cherry"]
words.sort(key=str.lower)
print(words, sorted(words, key=len), min(words, key=len), sorted("hello", reverse=True))
try:
    sorted([1, "a"])
except TypeError as error:
    print(error)
