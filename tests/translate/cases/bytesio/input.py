import io

data = io.BytesIO(b"abc")
print(data.read(2), data.tell())
data.write(b"XY")
print(data.getvalue())
