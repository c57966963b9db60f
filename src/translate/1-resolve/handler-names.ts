import type * as S from '../../python/syntax.ts';
import { synthetic } from './synthetic.ts';

/**
 * `except E as name` binds a variable of the function and deletes it after the handler. Where nothing else there
 * mentions the name, it may be the handler's own; elsewhere this is written out: `except E as name$`, then
 * `name = name$` and, at last, `del name`.
 */
export function writeOutHandlerNames(module: S.Module): S.Module {
  return rewritten(module, outerNames(module.body)) as S.Module;
}

type Part = Readonly<Record<string, unknown>>;

function isPart(x: unknown): x is Part {
  return typeof x === 'object' && x !== null;
}

const ownScopes = new Set(['FunctionDef', 'AsyncFunctionDef', 'Lambda', 'ClassDef']);
const comprehensions = new Set(['ListComp', 'SetComp', 'DictComp', 'GeneratorExp']);

/** The tree with the handlers written out whose names are among `shared`, those of the scope it stands in. */
function rewritten(part: unknown, shared: ReadonlySet<string>): unknown {
  if (Array.isArray(part)) return part.map((one) => rewritten(one, shared));
  if (!isPart(part)) return part;
  const inner =
    ownScopes.has(String(part['kind'])) && Array.isArray(part['body'])
      ? outerNames(part['body'] as S.Statement[])
      : shared;
  const node = Object.fromEntries(
    Object.entries(part).map(([key, child]) => [
      key,
      isPart(child) ? rewritten(child, key === 'body' ? inner : shared) : child,
    ]),
  );
  if (part['kind'] !== 'ExceptHandler' || !shared.has(String(part['name']))) return node;
  return written(node as unknown as S.ExceptHandler);
}

function written(handler: S.ExceptHandler): S.ExceptHandler {
  const variable = handler.name ?? '';
  const own = `${variable}$`;
  const at = synthetic(handler);
  const { line, column, endLine, endColumn } = handler;
  const place = { line, column, endLine, endColumn };
  const forget: S.Statement[] = [{ ...place, kind: 'Delete', targets: [at.name(variable)] }];
  if (deletes(handler.body, variable))
    forget.unshift(at.assign(variable, { ...place, kind: 'Constant', value: { type: 'None' } }));
  const body: S.Statement = {
    ...place,
    kind: 'Try',
    body: handler.body,
    handlers: [],
    orelse: [],
    finalbody: forget,
  };
  return { ...handler, name: own, body: [at.assign(variable, at.name(own)), body] };
}

function deletes(part: unknown, name: string): boolean {
  if (!isPart(part)) return false;
  if (part['kind'] === 'Delete') return mentions(part, name);
  return Object.values(part).some((child) => deletes(child, name));
}

function mentions(part: unknown, name: string): boolean {
  if (!isPart(part)) return false;
  if (part['kind'] === 'Name' && part['id'] === name) return true;
  return Object.values(part).some((child) => mentions(child, name));
}

/** Names of handlers of a scope that are mentioned in it outside of handlers of that name as well. */
function outerNames(body: readonly S.Statement[]): Set<string> {
  const handled = new Set<string>();
  const mentioned = new Set<string>();
  for (const statement of body) survey(statement, [], handled, mentioned);
  return new Set([...handled].filter((name) => mentioned.has(name)));
}

/** Gathers the names of handlers, and the names that stand where no handler of that name is open. */
function survey(
  part: unknown,
  open: readonly string[],
  handled: Set<string>,
  mentioned: Set<string>,
): void {
  if (!isPart(part)) return;
  const kind = String(part['kind']);
  const note = (name: unknown): void => {
    if (typeof name === 'string' && !open.includes(name)) mentioned.add(name);
  };
  if (kind === 'Name') note(part['id']);
  if (kind === 'Global' || kind === 'Nonlocal')
    for (const name of part['names'] as string[]) note(name);
  if (kind === 'FunctionDef' || kind === 'AsyncFunctionDef' || kind === 'ClassDef')
    note(part['name']);
  if (ownScopes.has(kind) || comprehensions.has(kind)) return;
  const name = kind === 'ExceptHandler' ? part['name'] : undefined;
  if (typeof name === 'string') {
    if (open.includes(name)) mentioned.add(name);
    handled.add(name);
  }
  for (const [key, child] of Object.entries(part)) {
    const within = typeof name === 'string' && key === 'body' ? [...open, name] : open;
    for (const one of Array.isArray(child) ? (child as unknown[]) : [child])
      survey(one, within, handled, mentioned);
  }
}
