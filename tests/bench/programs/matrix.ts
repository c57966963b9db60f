/** What a developer would write by hand for matrix.py. */
export function main(): string {
  const size = 160;
  const m = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => ((i * j) % 7) + 0.5),
  );
  const product = m.map((row) =>
    row.map((_, j) => row.reduce((total, x, k) => total + x * (m[k]?.[j] ?? 0), 0)),
  );
  return `${(product[3] ?? []).reduce((total, x) => total + x, 0).toFixed(1)}\n`;
}
