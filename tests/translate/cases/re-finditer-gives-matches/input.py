import re

for word in re.finditer(r"\b[A-Z]\w*", "The Quick brown Fox"):
    print(word.start(), word.end(), word.group())
