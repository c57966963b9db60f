class Widget:
    count = 0

    def __init__(self):
        Widget.count += 1
        self.number = self.count


print([Widget().number for _ in range(3)], Widget.count)
