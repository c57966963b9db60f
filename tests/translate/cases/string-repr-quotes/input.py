print(repr("plain"), repr("it's"), repr('say "hi"'), repr("both ' and \""))
print(repr("tab\tnewline\n"), repr("\\"), repr("\x00é\u200b"), ["it's"])
