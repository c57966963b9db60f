import re


def double(found):
    return str(int(found.group()) * 2)


print(re.sub(r"\d+", double, "1 apple, 22 pears"))
print(re.sub(r"\b(\w)", lambda found: found.group(1).upper(), "the title"))
