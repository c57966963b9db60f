def describe(x):
    match x:
        case 0 | 1:
            return "small"
        case int(n) if n < 0:
            return f"negative {n}"
        case str():
            return "text"
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case [first, *rest]:
            return f"{first} then {rest}"
        case {"kind": kind, **others}:
            return f"{kind} {others}"
        case None | True:
            return "singleton"
        case _:
            return "other"


for x in [1, -5, "a", [], [7], (1, 2, 3), {"kind": "cat", "age": 2}, None, 2.5]:
    print(describe(x))
