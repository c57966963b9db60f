"""Patterns of bytes search bytes, and give bytes."""
import re

line = "GET /wiki/Питон HTTP/1.1".encode()
request = re.compile(rb"(?P<method>\w+) (\S+)", re.IGNORECASE)
match = request.match(line)
print(request, request.flags, match)
print(match.group("method") + b"!", match.groups(), match.groupdict(), match[2][:6])
print(re.findall(rb"\w+", line), re.split(b"[ /]", b"a/b c"), re.escape(b"a.b"))
print(re.sub(rb"(\d)", rb"<\1>", line)[-11:], re.subn(b"/", b"", b"a/b/c"))
print(re.sub(b"a", lambda found: found.group().upper() + b"-", bytearray(b"banana")))


def first(pattern, text):
    return re.search(pattern, text).group()


print(first("a+", "baad"), first(b"a+", b"baad"))
for make in (
    lambda: re.match(b"a", "a"),
    lambda: re.match("a", b"a"),
    lambda: re.sub(b"a", "x", b"ba"),
    lambda: re.compile(b"a", re.UNICODE),
    lambda: re.compile(b"("),
):
    try:
        print(make())
    except (TypeError, ValueError, re.error) as error:
        print(type(error).__name__, error)
