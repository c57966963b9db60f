class Dog:
    kind = "canine"

    def __init__(self):
        self.name = "Rex"

    def bark(self):
        pass


print([n for n in dir(Dog()) if not n.startswith("_")])
print(dir(Dog))
print(dir([])[-5:], dir("")[-3:], "append" in dir(list))
print(dir({}))
