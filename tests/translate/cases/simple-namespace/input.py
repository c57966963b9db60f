from types import SimpleNamespace
point = SimpleNamespace(x=1, my_name="p")
point.x += 4
print(point, point.my_name, point == SimpleNamespace(x=5, my_name="p"))
