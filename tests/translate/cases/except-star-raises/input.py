try:
    try:
        raise ExceptionGroup("both", [TypeError(2)])
    except* TypeError as e:
        raise OSError("new")
except Exception as e:
    print(repr(e))

try:
    try:
        raise ExceptionGroup("two", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
    except* TypeError:
        raise OSError("new")
except Exception as e:
    print(repr(e))
