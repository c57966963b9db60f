def scope_test():
    def do_local():
        spam = "local spam"

    def do_nonlocal():
        nonlocal spam
        spam = "nonlocal spam"

    def do_global():
        global spam
        spam = "global spam"

    spam = "test spam"
    do_local()
    print("After local assignment:", spam)
    do_nonlocal()
    print("After nonlocal assignment:", spam)
    do_global()
    print("After global assignment:", spam)


scope_test()
print("In global scope:", spam)
count = 10


def outer():
    count = 1

    def show():
        return lambda: [total() for _ in range(2)]

    def total():
        global count
        count += 1
        return count

    return count, show()(), count


print(outer(), count)
