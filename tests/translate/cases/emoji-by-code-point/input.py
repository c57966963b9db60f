s = "a😀б"
print(len(s), s[1], s[::-1], list(s), s.find("б"), s[1:])
for ch in s:
    print(ch, ord(ch))
