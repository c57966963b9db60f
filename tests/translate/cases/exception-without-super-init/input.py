class Coded(Exception):
    def __init__(self, code, text):
        self.code = code


error = Coded(404, "gone")
print(error, error.args, repr(error))
