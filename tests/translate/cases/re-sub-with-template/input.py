import re

print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"))
print(re.sub(r"(?P<y>\d{4})-(?P<m>\d\d)", r"\g<m>/\g<y>", "2024-05"))
print(re.sub("", "-", "abc"), re.sub("x*", "-", "abxd"))
print(re.subn("a", "o", "banana"), re.sub("a", "o", "banana", count=2))
