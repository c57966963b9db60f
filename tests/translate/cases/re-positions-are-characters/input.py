import re

found = re.search("y", "😀😀y")
print(found.span(), re.findall(".", "a😀b"))
