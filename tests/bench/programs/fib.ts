/** What a developer would write by hand for fib.py. */
export function main(): string {
  const fib = (n: number): number => (n < 2 ? n : fib(n - 1) + fib(n - 2));
  return `${fib(30)}\n`;
}
