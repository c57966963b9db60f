import string
print(string.ascii_lowercase, string.digits, string.hexdigits)
print(string.punctuation, repr(string.whitespace))
alphabet = string.ascii_uppercase
print("".join(alphabet[(alphabet.index(c) + 3) % 26] for c in "XYZ"))
