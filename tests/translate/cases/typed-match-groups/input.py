import re
text = "Alice: 30, Bob: 25"
for m in re.finditer(r"(?P<name>\w+): (?P<age>\d+)", text):
    name = m.group("name")
    age = int(m.group("age"))
    print(name, age + 1, m["name"], m[2], m.start(), m.group("name", "age"))
m = re.search(r"(\d+)(x)?", text)
if m is not None:
    print(m.group(2), m.group(1).zfill(4), m.group().zfill(3), len(m.group(1)))
    g = m.group(1)
    print(g + "!", g.upper(), g * 2, g[0])
    if m.group(2):
        print("no")
p = re.compile(r"(\w+)@(\w+)")
mail = p.match("bob@site")
user, site = mail.groups()
print(user, site, mail.group(1) == "bob", mail.group(1)[0])
print(p.split("a b@c d"), re.compile(",").split("a,b"))
for w in re.compile(r"\w+").findall("a b"):
    print(w.upper())
words = {}
for m in re.finditer(r"\w+", "a b a"):
    w = m.group()
    words[w] = words.get(w, 0) + 1
print(words)
def swap(m):
    return m.group(2) + m.group(1)
print(re.sub(r"(a)(b)", swap, "abab"), re.sub("b", lambda m: m.group().upper(), "abc"))
def first(m):
    return m.group(1) if m else None
print(first(re.match("(a)", "abc")), first(re.match("x", "a")))
print([m.group(0) for m in re.finditer("[ab]", "abc")], max(m.group() for m in re.finditer(".", "abc")))
