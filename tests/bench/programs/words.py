counts = {}
for i in range(400_000):
    word = "w" + str(i * i % 5000)
    counts[word] = counts.get(word, 0) + 1
text = ""
for i in range(100_000):
    text += str(i)
print(len(counts), len(text))
