def add(item, target=[]):
    target.append(item)
    return target


print(add(1), add(2), add(3, []))


def fresh(item, target=None):
    if target is None:
        target = []
    target.append(item)
    return target


print(fresh(1), fresh(2))
n = 5
def show(value=n):
    return value


n = 10
print(show(), show(1))
