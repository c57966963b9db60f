"""queue without threads, numbers, html, secrets, and exceptions in lower case."""
import html
import numbers
import queue
import secrets
import struct

print(html.escape("<a href='x'>&\"</a>"), html.escape("'\"", quote=False))
q = queue.Queue(maxsize=2)
q.put(1); q.put(2)
print(q.qsize(), q.full(), q.empty())
try: q.put_nowait(3)
except queue.Full: print("full")
print(q.get(), q.get())
try: q.get(block=False)
except queue.Empty as e: print("empty", repr(e))
p = queue.PriorityQueue(); p.put((2,'b')); p.put((1,'a')); print(p.get())
l = queue.LifoQueue(); l.put(1); l.put(2); print(l.get())
print([isinstance(x, numbers.Number) for x in (1, 1.0, 1j, True, "a")], isinstance(1, numbers.Integral), isinstance(1.5, numbers.Rational), isinstance(1.5, numbers.Real), issubclass(int, numbers.Number))
print(len(secrets.token_hex(8)), 0 <= secrets.randbelow(10) < 10, secrets.choice([1]))
try:
    raise struct.error("x")
except struct.error as e:
    print(repr(e))
