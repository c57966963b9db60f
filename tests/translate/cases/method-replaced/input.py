class Robot:
    def talk(self):
        return 1


r = Robot()
Robot.talk = lambda self: "patched"
print(r.talk() + "!")
r.talk = lambda: "own"
print(r.talk() + "?", Robot().talk())
