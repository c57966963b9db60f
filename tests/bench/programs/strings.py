"""Text that is built, taken apart and turned round."""


def is_palindrome(text):
    letters = [c.lower() for c in text if c.isalpha()]
    return letters == letters[::-1]


def caesar(text, shift):
    result = ""
    for c in text:
        if c.islower():
            result += chr((ord(c) - ord("a") + shift) % 26 + ord("a"))
        else:
            result += c
    return result


lines = []
for i in range(20_000):
    lines.append(f"{i:05d}: {i * i % 97} is {'even' if i % 2 == 0 else 'odd'}")
text = "\n".join(lines)
words = text.split()
print(len(text), len(words), words[5])
secret = caesar("the quick brown fox jumps over the lazy dog " * 500, 3)
print(secret[:43], secret.count("q"))
found = 0
for n in range(60_000):
    if str(n) == str(n)[::-1]:
        found += 1
print(found, is_palindrome("A man, a plan, a canal: Panama"))
