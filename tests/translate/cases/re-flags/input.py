import re

print(re.findall("привет", "Привет ПРИВЕТ", re.I))
print(re.findall(r"^\w+", "one\ntwo", re.MULTILINE), re.findall("a.b", "a\nb", re.S))
print(re.findall(r"\w+", "ёж abc", re.ASCII), re.findall(r"(?i:a)b", "AbAB"))
print(re.I, re.I | re.M)
