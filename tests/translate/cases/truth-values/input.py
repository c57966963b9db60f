for value in [0, 1, 0.0, "", "0", [], [0], (), {}, set(), None, True]:
    print(repr(value), bool(value), not value)
