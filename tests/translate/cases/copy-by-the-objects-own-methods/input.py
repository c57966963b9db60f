import copy
class Config:
    def __init__(self, values):
        self.values = values
    def __copy__(self):
        print("copy")
        return Config(self.values)
    def __deepcopy__(self, memo):
        print("deepcopy")
        return Config(copy.deepcopy(self.values, memo))
c = Config([1])
print(copy.copy(c).values is c.values, copy.deepcopy(c).values is c.values)
