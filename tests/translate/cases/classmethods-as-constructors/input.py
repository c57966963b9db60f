class Date:
    def __init__(self, year, month):
        self.year, self.month = year, month

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @staticmethod
    def is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)

    def __repr__(self):
        return f"{type(self).__name__}({self.year}, {self.month})"


class Day(Date):
    pass


print(Date.parse("2024-05"), Day.parse("1999-12"), Date.is_leap(2000), Date.is_leap(1900))
