import re

found = re.match(r"(\d+)(?:\.(\d+))?", "24")
print(found.groups(), found.groups("0"), found.group(2), found.span(2))
print(re.findall("(a)|(b)", "ab"), re.match(r"(?:(a)|b)*", "ab").groups())
