def averager():
    total = count = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError as error:
            print("ignored", error)
            continue
        total += value
        count += 1
        average = total / count


a = averager()
next(a)
print(a.send(10), a.send(20))
print(a.throw(ValueError("bad")))
a.close()
try:
    a.send(1)
except StopIteration:
    print("closed")
