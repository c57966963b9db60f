"""os.path, shlex, graphlib, uuid and platform, as far as they ask no system."""
import graphlib
import os.path
import platform
import shlex
import uuid
from os import path

p = "/usr/local/lib/python3.tar.gz"
for f in (path.basename, path.dirname, path.split, path.splitext, path.isabs, path.normpath):
    print(f(p), f("a/../b/./c.txt"), f("/"), f(""), f("dir/"), f(".bashrc"))
print(os.path.join("a", "b", "/c", "d"), path.join("a/", "b"), path.join("", "x"), os.sep, os.linesep, os.name)
print(path.commonprefix(["/usr/lib", "/usr/local"]), path.commonpath(["/usr/lib", "/usr/local"]), path.relpath("/a/b/c", "/a/d"), path.relpath("x/y", "x"))
print(shlex.split("a 'b c' \"d \\\"e\" f\\ g # no"), shlex.quote("it's"), shlex.join(["a b", "c"]), shlex.split("a # b", comments=True))
ts = graphlib.TopologicalSorter({"D": {"B", "C"} and ["B","C"], "B": ["A"], "C": ["A"]})
print(list(ts.static_order()))
try:
    list(graphlib.TopologicalSorter({1: [2], 2: [1]}).static_order())
except graphlib.CycleError as e:
    print(e.args)
t = graphlib.TopologicalSorter(); t.add("x", "y", "z"); t.prepare()
while t.is_active():
    r = t.get_ready(); print(r); t.done(*r)
u = uuid.uuid5(uuid.NAMESPACE_DNS, "python.org")
print(u, repr(u), u.version, u.variant, u.hex, u.int, u.fields, u.bytes, u.urn, uuid.uuid3(uuid.NAMESPACE_URL, "http://x"))
print(uuid.UUID("{12345678-1234-5678-1234-567812345678}") < u, uuid.UUID(int=5), uuid.UUID(bytes=b"\x01"*16).bytes_le, len(str(uuid.uuid4())), uuid.uuid4().version, u == uuid.UUID(str(u)), hash(u) == hash(uuid.UUID(str(u))))
try: uuid.UUID("x")
except ValueError as e: print(e)
print(platform.python_version(), platform.python_implementation())
