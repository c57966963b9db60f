"""The % operator on bytes, memory files, and what only takes so many arguments."""
import io


class Tag:
    def __bytes__(self):
        return b"<tag>"


print(b"%s=%d %5.1f|%-4d|%#x" % (b"n", 3, 1.25, 7, 255), b"%b" % Tag(), b"%c%c" % (65, b"B"))
print(b"%a %r" % ("é", [1]), b"%(k)s" % {b"k": b"v"}, bytearray(b"%05d") % 42, b"100%%" % ())
stripped = b"text"
print(stripped.strip() is stripped, b" text ".strip())
data = io.BytesIO(b"0123456789")
buffer = bytearray(4)
print(data.readinto(buffer), buffer, data.read1(2), data.read(), data.readinto(buffer))


class Shout(io.TextIOBase):
    def __init__(self):
        self.heard = []

    def write(self, text):
        self.heard.append(text.upper())
        return len(text)


with Shout() as shout:
    print("hello", end="!", file=shout)
    shout.writelines(["a", "b"])
print(shout.heard, shout.closed)
for make in (
    lambda: b"%s" % "text",
    lambda: b"%d" % "1",
    lambda: b"%d" % (1, 2),
    lambda: b"%z" % 1,
    lambda: bytes("a", "utf-8", "strict", 1),
    lambda: bytearray(2**64),
    lambda: bytes(-1),
    lambda: io.BytesIO().write(b"a", 1),
):
    try:
        print(make())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
