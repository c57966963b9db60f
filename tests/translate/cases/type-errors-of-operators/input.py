for action in (
    lambda: "a" + 1,
    lambda: 1 + "a",
    lambda: "a" * "b",
    lambda: [] + (),
    lambda: None + 1,
    lambda: -"x",
    lambda: "5" > 3,
    lambda: {} | 1,
    lambda: sum(["a"]),
    lambda: ",".join([1]),
    lambda: len(5),
    lambda: [1]["0"],
    lambda: 5(),
    lambda: {}[[]],
):
    try:
        action()
    except TypeError as error:
        print(error)
