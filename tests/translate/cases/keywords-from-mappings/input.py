def show(*args, **options):
    print(args, sorted(options.items()))


class Mapping:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


class Shop:
    def order(self, first, second=None, third=None):
        print(first, second, third)


show(**Mapping())
show(1, **{"a": 1}, b=2, **{"c": 3})
shop = Shop()
shop.order(**{"first": 1}, **{"second": 2})
shop.order(**{"first": 1}, second=2, **{"third": 3})
shop.order(1, *(2,), **{"third": 3})
for call in [
    lambda: show(**{"a": 1}, **{"a": 2}),
    lambda: shop.order(1, **{"second": 2}, **{"second": 3}),
    lambda: show(**5),
    lambda: show(**{1: 2}),
]:
    try:
        call()
    except TypeError as error:
        print(error)
print(list(enumerate(iterable="ab", start=1)))
