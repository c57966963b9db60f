class Both:
    def __repr__(self):
        return "repr"

    def __str__(self):
        return "str"


class OnlyRepr:
    def __repr__(self):
        return "only"


b = Both()
print(b, [b], f"{b} {b!r}", "%s %r" % (b, b), {1: b}, (b,), str(b), repr(b))
print(OnlyRepr(), str(OnlyRepr()))
