import type { Statement } from '../../python/syntax.ts';
import { aliasName } from './targets.ts';

/** Do both statements import the same thing under this name? Lessons repeat their imports. */
export function isSameImport(a: Statement | null, b: Statement | null, name: string): boolean {
  const [first, second] = [imported(a, name), imported(b, name)];
  return first !== null && first === second;
}

function imported(node: Statement | null, name: string): string | null {
  if (node?.kind !== 'Import' && node?.kind !== 'ImportFrom') return null;
  const alias = node.names.find((one) => aliasName(one) === name);
  if (!alias) return null;
  if (node.kind === 'ImportFrom') return `${node.module ?? ''}:${alias.name}`;
  return alias.asname ? alias.name : name;
}
