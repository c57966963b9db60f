import { camelCase } from '../1-resolve/names.ts';
import type { Program } from './printer.ts';
import type { TsBlock } from './tree.ts';

/** Functions of the runtime that find attributes by Python's names. */
const byName: ReadonlySet<string> = new Set([
  'getAttr',
  'setAttr',
  'delAttr',
  'hasAttr',
  'superAttr',
  'superCall',
  'method',
  'isMatch',
  'describe',
  'call',
  'buildClass',
]);

/** Text that reaches attributes, or shows their names, in ways that printing does not see. */
const reflective =
  /__dict__|\bvars\(|\bdir\(|attrgetter|methodcaller|format_map|\.format\(|attr\(|__slots__|asdict|\bTemplate\b|deepcopy|%\(/;

/**
 * Attributes and methods of the program's own classes as TypeScript spells them: camelCase, for names that nobody looks
 * up when the program runs. Before it is printed, nobody is known to.
 */
export function spellAttributes(
  program: Omit<Program, 'comments'>,
  printed: TsBlock | null,
): ReadonlyMap<string, string> {
  if (program.context.classes.size === 0 || reflective.test(program.module.source))
    return new Map();
  const names = new Set<string>();
  const kept = new Set<string>();
  for (const info of program.context.classes.values()) {
    const own = [...info.methods.keys(), ...info.attributes.keys(), ...info.statics.keys()];
    const fixed = info.dynamic || info.dataclass || info.enumeration;
    for (const name of own) (fixed ? kept : names).add(name.replace(/=$/, ''));
  }
  const isSpelled = (name: string): boolean => camelCase(name) !== name && !kept.has(name);
  if (printed && [...names].some(isSpelled)) lookedUp(printed, kept);
  const spelled = new Map<string, string>();
  for (const name of names) {
    const camel = camelCase(name);
    if (camel !== name && !kept.has(name) && !kept.has(camel) && !names.has(camel))
      spelled.set(name, camel);
  }
  return new Set(spelled.values()).size === spelled.size ? spelled : new Map();
}

/** All text that is handed to functions which look attributes up. */
function lookedUp(node: unknown, found: Set<string>, inside = false): void {
  if (Array.isArray(node)) {
    for (const child of node) lookedUp(child, found, inside);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const record = node as Readonly<Record<string, unknown>>;
  if (inside && record['kind'] === 'string') found.add(String(record['value']));
  const callee = record['callee'] as { kind?: string; name?: string } | undefined;
  const looks =
    record['kind'] === 'call' && callee?.kind === 'identifier' && byName.has(callee.name ?? '');
  for (const [key, child] of Object.entries(record))
    lookedUp(child, found, inside || (looks && key === 'arguments'));
}
