def collect(item, into=[]):
    into.append(item)
    return into


print(collect.__defaults__)
collect(1)
collect(2)
print(collect.__defaults__)


def keyed(*, flag=True):
    return flag


print(keyed.__kwdefaults__)
