# A keyword by name and by ** again; arguments of encode and decode that are no text.
options = {"key": abs, "reverse": True}
print(sorted([3, -4, 1], **options))
for attempt in (
    lambda: sorted([1], key=len, **options),
    lambda: [1].sort(key=len, **options),
    lambda: print("a", sep=",", **{"sep": "."}),
    lambda: max([1], key=len, **{"key": abs}),
    lambda: max([1], **{1: abs}),
    lambda: "a".encode(5),
    lambda: b"a".decode(errors=5),
):
    try:
        print(attempt())
    except TypeError as error:
        print(error)
