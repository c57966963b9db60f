from collections import ChainMap
settings = ChainMap({"user": "admin"}, {"user": "guest", "color": "red"})
print(settings["user"], settings["color"], len(settings), settings)
settings["color"] = "blue"
print(settings.maps, settings.parents, settings.new_child({"x": 1})["x"])
