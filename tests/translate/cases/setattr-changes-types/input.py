class Record:
    def __init__(self, **values):
        self.n = 1
        for name, value in values.items():
            setattr(self, name, value)


r = Record(n="text", extra=2)
print(r.n + "!", r.extra)
setattr(r, "n", 5)
print(r.n + 1, getattr(r, "n"), hasattr(r, "nothing"))
