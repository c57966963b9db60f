const rules = new Intl.PluralRules('ru');

/** A number with its noun in the form that Russian asks for: 1 строка, 2 строки, 5 строк. */
export function countRussian(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
