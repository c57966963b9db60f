import type { Module } from '../../python/syntax.ts';

/**
 * Mangles private names in class bodies: `__x` becomes `_Class__x` wherever it stands (language reference 6.2.1,
 * Private name mangling).
 */
export function manglePrivateNames(module: Module): Module {
  return isPrivateInText(module.source) ? (walk(module, null) as Module) : module;
}

function isPrivateInText(source: string): boolean {
  return /(?<!\w)__\w*[^\W_]_?(?!\w)/.test(source);
}

/** The fields that hold identifiers, by node kind. */
const identifiers: Readonly<Record<string, readonly string[]>> = {
  Name: ['id'],
  Attribute: ['attr'],
  FunctionDef: ['name'],
  AsyncFunctionDef: ['name'],
  ClassDef: ['name'],
  arg: ['arg'],
  keyword: ['arg'],
  ExceptHandler: ['name'],
  alias: ['asname'],
  MatchAs: ['name'],
  MatchStar: ['name'],
};

function walk(node: unknown, className: string | null): unknown {
  if (Array.isArray(node)) return node.map((child) => walk(child, className));
  if (typeof node !== 'object' || node === null) return node;
  const record = node as Readonly<Record<string, unknown>>;
  const kind = typeof record['kind'] === 'string' ? record['kind'] : '';
  const inner = kind === 'ClassDef' ? String(record['name']) : className;
  const result: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(record)) {
    const mangled =
      identifiers[kind]?.includes(field) && typeof value === 'string' && className !== null;
    if (mangled) result[field] = mangle(value, className);
    else if (field === 'names' && (kind === 'Global' || kind === 'Nonlocal')) {
      result[field] = (value as readonly string[]).map((name) =>
        className ? mangle(name, className) : name,
      );
    } else result[field] = walk(value, field === 'body' || kind !== 'ClassDef' ? inner : className);
  }
  return result;
}

function mangle(name: string, className: string): string {
  if (!name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name;
  const owner = className.replace(/^_+/, '');
  return owner === '' ? name : `_${owner}${name}`;
}
