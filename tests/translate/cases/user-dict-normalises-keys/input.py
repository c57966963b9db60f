from collections import UserDict
class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
d = Lower({"A": 1})
d["Bc"] = 2
print(d, len(d), dict(d), d["bc"])
