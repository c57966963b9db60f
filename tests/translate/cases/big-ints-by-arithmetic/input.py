print(int(-7 / 2), -7 // 2, round(-3.5), int(1e15), 10 ** 15 / 3, 2 ** 53 / 3, (2 ** 53 + 1) * 1.0, 1e15 + 0.3, 5 // 1.5, 2 ** 31 * 2 ** 31, 7 % -3, -7 % 3, 3 ** 40, 12 ** -2, 0 ** 0, 0.0 ** 0)
x = 1
for _ in range(70): x *= 2
print(x, x / 2 ** 70, x % 1000, str(x)[:5], len(str(x)), x > 1e21, x == 2.0 ** 70, float(x), hash(x) == hash(float(x)), x // 3, -x // 3, x & 0xFF, x >> 65, divmod(x, 10 ** 9))
a = 3; a **= 40; print(a); a //= 7; print(a); a -= a; print(a)
s = 0
for i in range(100000): s += i * i
print(s, s / 100000, s % 97)
h = 5381
for ch in "hash me": h = h * 33 + ord(ch)
print(h, h & 0xFFFFFFFF, h % 2 ** 32)
seed = 42
r = []
for _ in range(3): seed = (seed * 1103515245 + 12345) % 2 ** 31; r.append(seed)
print(r, 2 ** 31 - 1, -2 ** 31, 1 << 31, 0xDEADBEEF ^ 0xFF, ~0xFFFFFFFF)
def fibs(n): a, b = 0, 1; return [(a, (a, b := b, a + b))[0] for _ in range(n)] if False else None
print(sum(range(10 ** 6)), sum(x ** 3 for x in range(1000)), max(2 ** 60, 1e18), min(-1, -0.5), abs(-2 ** 63))
