const nameGivenBack = /^\s*__name\((\w+), "([^"]+)"\);\n/gm;
const mention = /(?<![\w$.])([A-Za-z_$][\w$]*)(?![\w$])(\()?/g;

/**
 * Python sees the names of classes and functions, which a short script has changed: esbuild gives each its own back
 * when the script is evaluated, by `__name(it, "name")`. A function that is called, and not mentioned in any other
 * way, shows its name to nobody: without such lines a script is shorter by a tenth. Takes and returns a bundle whose
 * names were kept and not yet changed.
 */
export function withoutNeedlessNames(script: string): string {
  const mentions = new Map<string, number>();
  for (const [, name = '', call] of script.matchAll(mention)) {
    if (call === undefined) mentions.set(name, (mentions.get(name) ?? 0) + 1);
  }
  return script.replace(nameGivenBack, (line, local: string, name: string) => {
    if (local === 'this') return line;
    // The line itself mentions it once, or twice if the quoted name is the same.
    const elsewhere = (mentions.get(local) ?? 0) - (local === name ? 2 : 1);
    return elsewhere > 0 ? line : '';
  });
}
