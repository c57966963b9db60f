import json


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


try:
    json.dumps(Point(1, 2.0))
except TypeError as error:
    print(error)
print(json.dumps({"p": Point(1, 2.0)}, default=lambda point: point.__dict__))
