s = "cat"
try:
    s[0] = "b"
except TypeError as error:
    print(error)
t = s
s += "s"
print(s, t)
