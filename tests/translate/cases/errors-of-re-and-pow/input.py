import re
p = re.compile("a")
for f in (lambda: p.sub("b"), lambda: p.match(), lambda: p.split(), lambda: p.findall(), lambda: re.match("a","b",0,1), lambda: re.sub("a", "b", "c", 0, 0, 1), lambda: re.findall("a"), lambda: re.match(string="a"), lambda: re.compile("a", flag=1), lambda: re.finditer("a"), lambda: re.split("a"), lambda: re.subn("a", "b"), lambda: re.fullmatch("a"), lambda: re.search(), lambda: re.escape(), lambda: re.compile(), lambda: re.sub("a")):
    try:
        print(f())
    except TypeError as e:
        print(e)

for f in (lambda: pow(1j, 2, 3), lambda: pow(2, 1j, 3), lambda: pow(2, 3, 1j), lambda: pow(1j, 1.5, 2), lambda: pow(1j, "a", 2), lambda: pow(2.0, 1j, 2), lambda: pow("a", 2, 3)):
    try:
        print(f())
    except Exception as e:
        print(repr(e))
