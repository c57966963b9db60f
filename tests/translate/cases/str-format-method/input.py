print("{} {}".format(1, "a"), "{1} {0}".format("a", "b"), "{n:>4}".format(n=5))
print("{0[1]} {1.real} {2[k]}".format([1, 2], 3, {"k": "v"}), "{{}}".format())
try:
    "{} {}".format(1)
except IndexError as error:
    print(error)
