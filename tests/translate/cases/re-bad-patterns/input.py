def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


import re

for pattern in ["(", "a)", "[a", "*a", "a**", "(?P<n>a)(?P<n>b)", "a{3,1}", "[b-a]", "\\", r"\q"]:
    attempt(lambda: re.compile(pattern))
