class Config:
    def __init__(self, **values):
        self.size = 1
        self.__dict__.update(values)


c = Config(size="big", color="red")
print(c.size + "!", c.color, vars(c))
c.__dict__["size"] = 2.5
print(c.size * 2)
