class Tag:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print(f"<{self.name}>")
        return self

    def __exit__(self, kind, error, traceback):
        print(f"</{self.name}>", kind and kind.__name__, error)
        return kind is KeyError


with Tag("a") as a, Tag("b"):
    print(a.name)
with Tag("c"):
    raise KeyError("swallowed")
try:
    with Tag("d"):
        raise ValueError("passes")
except ValueError as error:
    print("caught", error)
