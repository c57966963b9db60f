import re

print(re.escape("1+1=2 (yes)"))
print(re.findall(re.escape("a.b"), "a.b axb"))
