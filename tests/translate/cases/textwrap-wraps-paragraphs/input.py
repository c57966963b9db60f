import textwrap

text = "The quick brown fox jumps over the well-known lazy dog -- again and again."
print(textwrap.wrap(text, 20))
print(textwrap.fill(text, width=30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(text, width=25), textwrap.shorten(text, 30, placeholder="..."))
