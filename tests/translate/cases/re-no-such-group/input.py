def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


import re

found = re.match("(a)", "a")
attempt(lambda: found.group(2))
attempt(lambda: found.group("name"))
attempt(lambda: re.match("a", 5))
