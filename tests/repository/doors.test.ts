import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The doors of each room: files that other rooms may name, types included. */
const doors: Record<string, RegExp> = {
  vault:
    /^(vault|problem|read-vault|vault-error|outlines|canvas|excalidraw|resolve-link|find-heading|note-(properties|dates)|(link|canvas)-problems|orphan-attachments)\.ts$/,
  python: /^(parse|syntax)\.ts$/,
  examples: /^(find-examples|example|block)\.ts$/,
  // Evaluated code finds its names as translated code does.
  translate:
    /^(translate|translation|1-resolve\/(resolve|scope|targets|walk|check-scopes|describe-target|fault))\.ts$/,
  evaluate: /^evaluator\.ts$/,
  // The reference moves the same clock as the runtime; the realm is what drives a run.
  runtime: /^(runtime|runner|host|clock)\.ts$/,
  run: /^(node|browser|bundle-for-readers|left-out|reference|transcript)\.ts$/,
  verify: /^(verify|verdict|report|update-note|reporters\/[^/]+)\.ts$/,
};

const imports = /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'(\.{1,2}\/[^']+)'/g;

function foreignImports(file: string): string[] {
  const [, room] = /^src\/([^/]+)\//.exec(file) ?? [];
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(imports)]
    .map(([, path = '']) => normalize(join(dirname(file), path)))
    .filter((target) => {
      const [, other = '', inside = ''] = /^src\/([^/]+)\/(.+)$/.exec(target) ?? [];
      return other !== room && doors[other]?.test(inside) === false;
    })
    .map((target) => `${file} → ${target}`);
}

test('rooms are entered by their doors, also for types', () => {
  const files = globSync('{src,plugins}/**/*.ts', { cwd: root });
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(foreignImports)).toEqual([]);
});
