import re

found = re.search(r"(?P<user>\w+)@(?P<host>[\w.]+)", "mail: ivan@example.com!")
print(found["user"], found.group("host"), found.groupdict())
print(found.start("host"), found.lastgroup, found.lastindex)
