import bisect
scores = [60, 70, 80, 90]
print([("FDCBA"[bisect.bisect(scores, s)]) for s in (33, 70, 89, 100)])
xs = [1, 3, 5]
bisect.insort(xs, 4)
print(xs, bisect.bisect_left(xs, 3), bisect.bisect_right(xs, 3))
