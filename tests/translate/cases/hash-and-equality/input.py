class Card:
    def __init__(self, rank):
        self.rank = rank

    def __eq__(self, other):
        return isinstance(other, Card) and self.rank == other.rank

    def __hash__(self):
        return hash(self.rank)


print(len({Card(1), Card(1), Card(2)}), Card(1) in [Card(1)], {Card(1): "one"}[Card(1)])
print(Card(1) != Card(1), Card(1) == 1)
