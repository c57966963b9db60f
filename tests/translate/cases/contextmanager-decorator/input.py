from contextlib import contextmanager


@contextmanager
def section(title):
    print("begin", title)
    try:
        yield title.upper()
    except ValueError as error:
        print("handled", error)
    finally:
        print("end", title)


with section("one") as name:
    print(name)
with section("two"):
    raise ValueError("oops")
