def digits(n):
    return sum(int(d) for d in str(n))


def reverse(n):
    result = 0
    while n > 0:
        result = result * 10 + n % 10
        n //= 10
    return result


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


print(digits(98765), reverse(12345), collatz(27), [n for n in range(100, 1000) if sum(int(d) ** 3 for d in str(n)) == n])
