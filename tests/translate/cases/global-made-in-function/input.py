def setup():
    global counter
    counter = 1


def bump():
    global counter
    counter += 1
    return counter


setup()
print(bump(), bump(), counter)
