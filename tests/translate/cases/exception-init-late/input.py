class InsufficientFunds(Exception):
    def __init__(self, need, have):
        self.need = need
        message = f"need {need}, have {have}"
        super().__init__(message)


try:
    raise InsufficientFunds(50, 10)
except InsufficientFunds as error:
    print(error, error.args, error.need)
raise InsufficientFunds(1, 0)
