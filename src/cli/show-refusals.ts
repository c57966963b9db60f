import type { Refusal } from '../translate/translation.ts';

/** Lists what could not be translated on stderr, with places that terminals and editors link. */
export function showRefusals(path: string, refusals: readonly Refusal[]): void {
  for (const { line, column, message, code } of refusals) {
    process.stderr.write(`${path}:${line}:${column}: ${message} [${code}]\n`);
  }
}
