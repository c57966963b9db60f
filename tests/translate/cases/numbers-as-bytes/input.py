"""struct packs values by a format; array keeps numbers of one kind."""
import struct
from array import array


def show(title, make):
    try:
        print(title, make())
    except (struct.error, TypeError, ValueError, IndexError, OverflowError) as error:
        print(title, type(error).__name__, error)


packed = struct.pack("<hI3s?d", -2, 7, b"abcd", True, 1.5)
print(packed, struct.calcsize("<hI3s?d"), struct.calcsize("bi"))
print(struct.unpack("<hI3s?d", packed))
print(struct.pack(">e2Hx", 0.1, 1, 65535), struct.unpack(">e", b"\x2e\x66"))
point = struct.Struct("!2i")
buffer = bytearray(12)
point.pack_into(buffer, 2, 1, -1)
print(point, point.size, point.unpack_from(buffer, offset=2), buffer)
print(list(struct.iter_unpack("<H", b"\x01\x00\x02\x00")))
show("too few", lambda: struct.pack("2i", 1))
show("out of range", lambda: struct.pack("b", 128))
show("not an int", lambda: struct.pack("<h", 1.5))
show("wrong size", lambda: struct.unpack("i", b"abc"))
show("no such code", lambda: struct.pack("z", 1))

numbers = array("i", [3, 1, 2])
numbers.append(10)
numbers.extend([7, 8])
numbers[0] = -3
numbers[1:3] = array("i", [5])
print(numbers, len(numbers), numbers[-1], numbers[::2], numbers.tolist(), sum(numbers))
print(numbers.pop(), numbers.index(10), numbers.count(5), 7 in numbers, numbers.typecode)
print(array("d", [1, 2.5]) + array("d", [3]), array("B", b"az"), array("f", [0.1])[0])
print(array("w", "añ").tounicode(), array("h", [1, 2]).tobytes(), array("q"))
print(array("b", [1, 2]) == array("i", [1, 2]), array("i", [1, 2]) < array("i", [1, 3]))
show("too big", lambda: array("b", [200]))
show("not a number", lambda: numbers.append("x"))
show("out of range", lambda: numbers[9])
show("another kind", lambda: numbers + array("d", [1.0]))
show("no such code", lambda: array("z"))
for number in numbers:
    print(number, end=" ")
print()
