# What CPython says of text that is no Python.
def attempt(text, run):
    try:
        run(text)
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error, error.lineno)


for text in ["2 +", "a b", "(1, 2", "print(1))", "[1, 2)", "'abc", "1a", "007", "0x", "x = 5", "", "f(a=1, a=2)", "f(x 1)"]:
    attempt(text, eval)
for text in [
    "1 = x",
    "f() = 2",
    "None = 1",
    "x + 1 = 2",
    "if x",
    "if x:\nprint(1)",
    "def f():\nreturn 1",
    "  x = 1",
    "def f():\n    x\n  y\n",
    "print 'hello'",
    "return 5",
    "break",
    "yield 1",
    "def f(a, a): pass",
    "x := 1",
    "*a",
    "del f()",
    "if x = 1: pass",
    "for 1 in x: pass",
    "nonlocal x",
    "f'{x'",
    "f'}'",
    r"'\x0'",
]:
    attempt(text, exec)
