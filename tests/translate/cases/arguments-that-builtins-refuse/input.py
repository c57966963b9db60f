# Too few arguments, too many, and keywords that a builtin does not take.
words = ["b", "a"]
text = "abc"
table = {"a": 1}


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


try:
    words.append(1, 2)
except TypeError as error:
    print(error)
try:
    len(words, text)
except TypeError as error:
    print(error)
attempt(lambda: len())
attempt(lambda: len(obj=words))
attempt(lambda: words.pop(1, 2))
attempt(lambda: words.insert(1))
attempt(lambda: words.sort(bogus=True))
attempt(lambda: sorted(words, bogus=True))
attempt(lambda: sorted(iterable=words))
attempt(lambda: table.get())
attempt(lambda: table.keys(1))
attempt(lambda: text.upper(1))
attempt(lambda: text.replace("a"))
attempt(lambda: text.expandtabs(4, tabsize=8))
attempt(lambda: range())
attempt(lambda: int("1", 2, 3))
attempt(lambda: max(bogus=1))
attempt(lambda: print(1, bogus=2))
attempt(lambda: list(1, 2))
attempt(lambda: round())
attempt(lambda: isinstance(1))
attempt(lambda: {1}.add())
attempt(lambda: (1, 2).index())
print(words, sorted(words, key=len, reverse=True), text.split(maxsplit=1))
