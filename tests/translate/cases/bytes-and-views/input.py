"""bytearrays that change in place, and memoryviews of other objects' bytes."""
from array import array


def show(title, make):
    try:
        print(title, make())
    except (TypeError, ValueError, IndexError, NotImplementedError) as error:
        print(title, type(error).__name__, error)


data = bytearray(b"hello")
same = data
data += b" you"
data *= 2
data.append(33)
data.insert(-100, 62)
print(same, data is same, len(same), data.pop(0), data.pop())
data.resize(3)
print(same, bytes.fromhex("6a 6B"), bytearray.fromhex("ff"))

view = memoryview(data)
view[0] = ord("J")
view[1:] = b"am"
print(data, view[0], view[-1:].tobytes(), view[::-1].tolist(), len(view), bytes(view))
print(view.format, view.itemsize, view.nbytes, view.shape, view.strides, view.readonly)
print(view == b"Jam", view[1:2] == b"a", 74 in view, list(view), view.hex("-"))
print(b"".join([view, b"!"]), b"x" + view, b"Jam".startswith(view[:2]))
print(memoryview(b"abc").readonly, hash(memoryview(b"abc")) == hash(b"abc"))
show("read only", lambda: memoryview(b"abc").__setitem__(0, 1))
show("a byte", lambda: view.__setitem__(0, 256))
show("same size", lambda: view.__setitem__(slice(0, 2), b"abc"))
show("out of range", lambda: view[3])
show("no bytes", lambda: memoryview("text"))

grid = memoryview(bytes(range(6))).cast("B", (2, 3))
print(grid.tolist(), grid[1, 2], grid.ndim, grid.shape, grid.strides)
show("a row", lambda: grid[0])
shorts = array("h", [1, 2, 3])
with memoryview(shorts) as seen:
    seen[1] = -2
    print(shorts, seen.tolist(), seen.cast("B").tolist(), seen.format, seen.obj is shorts)
show("released", lambda: seen[0])
