import re

print(re.split(r"[,;]\s*", "a, b;c,d"))
print(re.split(r"(\W+)", "Words, words."))
print(re.split(r"\s+", "a  b c", maxsplit=1))
print(re.split("x*", "axbc"))
