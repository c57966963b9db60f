from collections import Counter
words = "the cat and the hat".split()
freq = Counter(words)
print(isinstance(freq, dict), dict(freq))
print({w: n for w, n in freq.items() if n > 1}, sorted(freq), max(freq, key=freq.get))
