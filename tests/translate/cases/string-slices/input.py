s = "Python"
print(s[0], s[-1], s[1:4], s[:2], s[2:], s[::-1], s[::2], s[10:], s[-3:-1], s[4:1:-1])
try:
    s[10]
except IndexError as error:
    print(error)
