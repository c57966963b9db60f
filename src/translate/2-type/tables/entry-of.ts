/**
 * An entry of a table by a name that may come from a program; undefined when the table has none. Asked for
 * `constructor` or `toString`, a plain lookup would answer with what every JavaScript object inherits.
 */
export function entryOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
