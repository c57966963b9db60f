class Counts(dict):
    def __missing__(self, key):
        return 0


c = Counts()
c["a"] += 1
print(c, c["zzz"], c.get("zzz"), len(c))
