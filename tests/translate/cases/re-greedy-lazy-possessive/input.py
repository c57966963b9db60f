import re

print(re.match(r"<.+>", "<a><b>").group(), re.match(r"<.+?>", "<a><b>").group())
print(re.match(r"a++b", "aaab"), re.match(r"a++ab", "aaab"))
print(re.match(r"(?>a+)ab", "aaab"), re.match(r"(?:a{2,3}){2}", "aaaaa"))
