import string
print(string.capwords("hello  big world"), string.capwords("a-b", "-"))
