/** The import of the runtime: the first statement of a translation, if it has any. */
const importOfRuntime = /^(\s*)import\s*\{([^}]*)\}\s*from\s*["']konspekt\/runtime["'];?/;

/**
 * The text of a classic script whose completion value is `async (names of the runtime) => void`: the module with its
 * import turned into a destructuring. Lines stay where they are. No parser is needed, which a browser would have to
 * load: `javascript` comes from the translator, and an import anywhere else is a syntax error in the script.
 */
export function programScript(javascript: string): string {
  const body = javascript.replace(importOfRuntime, (found: string, before: string, names: string) =>
    destructuring(before, names, found.split('\n').length - before.split('\n').length),
  );
  return `"use strict"; (async function (konspekt) {${body}\n})`;
}

function destructuring(before: string, names: string, lines: number): string {
  const pairs = specifiers(names).map(([name, local]) => `${name}: ${local}`);
  return `${before}const { ${pairs.join(', ')} } = konspekt;${'\n'.repeat(lines)}`;
}

/** Pairs of the name in the runtime and the name in the program. */
function specifiers(names: string): [name: string, local: string][] {
  return names
    .split(',')
    .map((name) => name.trim().split(/\s+as\s+/))
    .flatMap(([name = '', local = name]) => (name === '' ? [] : [[name, local]]));
}
