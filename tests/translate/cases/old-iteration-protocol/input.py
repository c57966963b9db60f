class Squares:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


print(list(Squares()), 4 in Squares(), [x for x in Squares()])
