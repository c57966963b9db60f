import re

print(re.findall(r"(?<=\$)\d+", "cost $45 and $7"))
print(re.findall(r"\d+(?= руб)", "10 руб 20 usd"))
print(re.findall(r"a(?!b).", "ab ac"), re.findall(r"(?<!\w)cat", "cat concat"))
