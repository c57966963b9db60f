import sys
n = sys.stdout.write("hello\n")
print(n)
print("to stderr", file=sys.stderr)
print("done", file=sys.stdout)
