import re

pattern = re.compile(r"(\d{1,3})\.(\d{1,3})", re.IGNORECASE | re.MULTILINE)
print(pattern, pattern.groups, pattern.pattern)
print(pattern.match("192.168").groups(), pattern.search("x 1.2", 3))
print(pattern.sub("-", "1.2 3.4"), pattern.findall("1.2 3.4"))
