const clause = /^(?:except\b.*|finally\s*):/;
const definition = /^(?:async\s+def|def|class)\b/;

/** Whether a line of Python (from 1) stands inside an except or finally clause of its own function. */
export function isInHandler(line: number, source: readonly string[]): boolean {
  let indent = indentOf(source[line - 1] ?? '');
  for (let at = line - 2; at >= 0 && indent > 0; at--) {
    const text = source[at] ?? '';
    const words = text.trimStart();
    if (words === '' || words.startsWith('#') || indentOf(text) >= indent) continue;
    if (clause.test(words)) return true;
    if (definition.test(words)) return false;
    indent = indentOf(text);
  }
  return false;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
