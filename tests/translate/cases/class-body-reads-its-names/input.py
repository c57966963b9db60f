class Config:
    BASE = 10
    DOUBLE = BASE * 2
    LIST = [BASE, DOUBLE]
    def total(self): return self.BASE + Config.DOUBLE + sum(self.LIST)
    @classmethod
    def change(cls, v): cls.BASE = v
c = Config(); print(c.total()); Config.change(1); print(c.total(), Config.BASE, Config.DOUBLE)
class Sub(Config): BASE = 100
print(Sub().total(), Sub.DOUBLE, Sub.BASE); Sub.change(5); print(Sub.BASE, Config.BASE)
