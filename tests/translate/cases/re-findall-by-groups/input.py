import re

print(re.findall(r"\d+", "a1b22c333"))
print(re.findall(r"(\w)\d", "a1 b2"))
print(re.findall(r"(\w)(\d)", "a1 b2"))
print(re.findall(r"x*", "axb"))
