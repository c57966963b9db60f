try:
    try:
        int("x")
    except ValueError as error:
        raise RuntimeError("conversion failed") from error
except RuntimeError as error:
    print(error, "<-", repr(error.__cause__))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        {}["key"]
except KeyError as error:
    print(repr(error), repr(error.__context__), error.__cause__)
