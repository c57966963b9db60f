def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def fib(n, memo={}):
    if n in memo:
        return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(factorial(5), factorial(25), fib(80), list(flatten([1, [2, [3, []]], 4])))
