def make_counter(start=0):
    count = start

    def increment(step=1):
        nonlocal count
        count += step
        return count

    return increment


a, b = make_counter(), make_counter(10)
print(a(), a(5), b(), a())
