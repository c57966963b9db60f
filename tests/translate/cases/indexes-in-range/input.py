def last_of(items):
    n = len(items)
    for i in range(n):
        pass
    return items[n - 1]
print(last_of([1, 2, 3]))
items = [1, 2, 3, 4, 5]
n = len(items)
def f(items):
    out = []
    for i in range(n):
        try:
            out.append(items[i])
        except IndexError as e:
            out.append(str(e))
    return out
print(f([7, 8]))
def g(xs):
    m = len(xs)
    xs2 = xs
    xs2.pop()
    for i in range(m):
        try:
            print(xs[i])
        except IndexError as e:
            print(e)
g([1, 2])

def rotate(xs, k):
    n = len(xs)
    result = [0] * n
    for i in range(n):
        result[(i + k) % n] = xs[i]
    for i in range(n - 1, -1, -1):
        print(xs[i], result[i], end=" ")
    print()
    return result
print(rotate([1, 2, 3, 4], 1))
def pairs(text):
    for i in range(len(text) - 1):
        print(text[i] + text[i + 1], end=",")
    print()
pairs("hello")
counts = [0] * 5
for i in range(5):
    counts[i] += i * 2
print(counts)
def neg(xs):
    for i in range(-2, len(xs)):
        print(xs[i], end=" ")
    print()
neg([1, 2, 3])
def over(xs):
    try:
        for i in range(len(xs) + 1):
            print(xs[i], end=" ")
    except IndexError as e:
        print(e)
over([1, 2])
def insertion(a):
    for i in range(1, len(a)):
        key = a[i]
        j = i - 1
        while j >= 0 and a[j] > key:
            a[j + 1] = a[j]
            j -= 1
        a[j + 1] = key
    return a
print(insertion([5, 2, 4, 1]))
def selection(a):
    n = len(a)
    for i in range(n - 1):
        least = i
        for j in range(i + 1, n):
            if a[j] < a[least]:
                least = j
        a[i], a[least] = a[least], a[i]
    return a
print(selection([5.5, 2.0, 4.25, 1.0]))
half = [0.0] * 3
for i in range(3):
    half[i] += i / 2
    half[i] *= 2
print(half)

def h(n):
    sieve = [True] * n
    for i in range(2, n):
        sieve[i] = False
    return sieve
print(h(3), h(0), h(-1))
import heapq
def k(xs):
    n = len(xs)
    for i in range(n):
        try:
            print(xs[i], end=" ")
        except IndexError:
            print("gone")
        if xs:
            heapq.heappop(xs)
k([3, 1, 2])
grid = [[0] * 3 for _ in range(2)]
for r in range(2):
    for c in range(3):
        grid[r][c] = r * c
print(grid)
rows = len(grid)
def show():
    for r in range(rows):
        print(grid[r])
show()
