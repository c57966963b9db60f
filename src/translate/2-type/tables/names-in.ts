/** The names of a module in a table of names with blanks between. */
export function namesIn(
  table: Readonly<Record<string, string>>,
  module: string,
): readonly string[] {
  return Object.hasOwn(table, module) ? (table[module] ?? '').trim().split(/\s+/) : [];
}
