from collections import Counter
class Tally(Counter):
    def top(self):
        return self.most_common(1)[0]
print(Tally("abb").top(), Tally("a"))
