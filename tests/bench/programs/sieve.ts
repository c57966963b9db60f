/** What a developer would write by hand for sieve.py. */
export function main(): string {
  const n = 2_000_000;
  const prime: boolean[] = Array.from({ length: n + 1 }, () => true);
  prime[0] = false;
  prime[1] = false;
  for (let i = 2; i * i <= n; i++) {
    if (prime[i]) for (let j = i * i; j <= n; j += i) prime[j] = false;
  }
  return `${prime.filter(Boolean).length}\n`;
}
