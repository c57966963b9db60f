class Account:
    def __init__(self):
        self.__balance = 100
        self._note = "x"

    def get(self):
        return self.__balance


a = Account()
print(a.get(), a._note, a._Account__balance, a.__dict__)
try:
    a.__balance
except AttributeError as error:
    print(error)
