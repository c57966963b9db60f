def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


import statistics

attempt(lambda: statistics.mean([]))
attempt(lambda: statistics.median([]))
attempt(lambda: statistics.mode([]))
attempt(lambda: statistics.stdev([1]))
attempt(lambda: statistics.mean(["a"]))
