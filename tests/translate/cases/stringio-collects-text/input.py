import io

out = io.StringIO()
print("one", 2, file=out)
out.write("three\n")
print(repr(out.getvalue()), out.tell())
out.seek(0)
for line in out:
    print(line.strip())
