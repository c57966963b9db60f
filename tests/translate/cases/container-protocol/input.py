class Deck:
    def __init__(self, *cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, i):
        return self.cards[i]

    def __setitem__(self, i, card):
        self.cards[i] = card

    def __delitem__(self, i):
        del self.cards[i]

    def __contains__(self, card):
        return card in self.cards


d = Deck("a", "b", "c")
d[0] = "z"
del d[1]
print(len(d), d[0], d[-1], d[:1], "z" in d, [c for c in d], bool(Deck()))
