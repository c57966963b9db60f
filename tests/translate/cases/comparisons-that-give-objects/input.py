class Condition:
    def __init__(self, text):
        self.text = text

    def __bool__(self):
        return "age" in self.text

    def __repr__(self):
        return f"<{self.text}>"


class Field:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return Condition(f"{self.name} = {other!r}")

    def __ne__(self, other):
        return Condition(f"{self.name} <> {other!r}")

    def __lt__(self, other):
        return Condition(f"{self.name} < {other!r}")

    __hash__ = None


age, name = Field("age"), Field("name")
print(age == 3, age != 3, age < 3, 3 > age)
print(name == "x", bool(name == "x"), not (name < 1))
if age == 3:
    print("truthy")
if not name != 2:
    print("falsy")
conditions = [field == 1 for field in (age, name)]
print(conditions, (age == 1) is True)


class Answers:
    def __eq__(self, other):
        return 123


print(Answers() == 1, 1 == Answers(), Answers() != 1, Answers() != Answers())
