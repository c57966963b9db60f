import textwrap

text = textwrap.dedent(
    """\
    hello
      world

    end"""
)
print(text)
print(textwrap.indent(text, "> "))
