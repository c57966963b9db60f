import re

print(re.search(r"\b(\w+) \1\b", "this is is a test"))
print(re.match(r"(?P<q>['\"]).*?(?P=q)", "'it' \"is\"").group())
print(re.match(r"(<)?\w+(?(1)>|$)", "<abc>"), re.match(r"(<)?\w+(?(1)>|$)", "<abc"))
