class Tools:
    @staticmethod
    def twice(x):
        return x * 2

    @classmethod
    def who(cls):
        return cls.__name__


class Better(Tools):
    pass


print(Tools.twice(1), Better.twice(2), Better().twice("a"))
print(Tools.who(), Better.who(), Better().who(), Tools.twice is Better.twice)
