import re

print(re.match(r"\d+", "42 apples"))
print(re.match(r"apples", "42 apples"))
found = re.search(r"(\d+) (\w+)", "I have 42 apples")
if found:
    print(found.group(), found.group(1), found.group(2), found.span())
