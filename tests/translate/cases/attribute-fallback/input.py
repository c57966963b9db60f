class Proxy:
    def __init__(self):
        self.known = 1

    def __getattr__(self, name):
        if name.startswith("x"):
            return name * 2
        raise AttributeError(f"no {name}")


p = Proxy()
print(p.known, p.xy, hasattr(p, "zzz"), getattr(p, "zzz", "default"))
