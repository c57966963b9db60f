from itertools import batched, pairwise, zip_longest, starmap
print(list(pairwise([1, 2, 3])), list(batched("abcdefg", 3)))
print(list(zip_longest("ab", [1], fillvalue="-")), list(starmap(pow, [(2, 3), (3, 2)])))
