import type * as S from '../../python/syntax.ts';
import { synthetic } from './synthetic.ts';

/**
 * Writes `__import__("math")` and `importlib.import_module("math")` out as what they give: the module, imported in
 * front under a name of its own. Only where the name is written there; `importlib` itself goes when nothing else asks
 * for it.
 */
export function writeOutImports(module: S.Module): S.Module {
  if (!/\b(?:__import__|import_module)\s*\(/.test(module.source)) return module;
  const imported = new Map<string, string>();
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    const name = importedByCall(node as S.Expression);
    if (name !== null) {
      const own = `module_${name.replaceAll('.', '_')}`;
      imported.set(name, own);
      return synthetic(node as S.Call).name(own);
    }
    return Object.fromEntries(Object.entries(node).map(([field, value]) => [field, walk(value)]));
  };
  const body = walk(module.body) as S.Statement[];
  const [first] = body;
  if (imported.size === 0 || !first) return module;
  const at = { line: first.line, column: 1, endLine: first.line, endColumn: 1 };
  const imports = [...imported].map(([name, asname]): S.Import => ({
    ...at,
    kind: 'Import',
    names: [{ ...at, kind: 'alias', name, asname }],
  }));
  return { ...module, body: [...imports, ...withoutImportlib(body)] };
}

function importedByCall(node: S.Expression): string | null {
  if (node.kind !== 'Call' || node.args.length !== 1) return null;
  const [name] = node.args;
  if (name?.kind !== 'Constant' || name.value.type !== 'str') return null;
  const { func } = node;
  const isImport =
    (func.kind === 'Name' && (func.id === '__import__' || func.id === 'import_module')) ||
    (func.kind === 'Attribute' &&
      func.attr === 'import_module' &&
      func.value.kind === 'Name' &&
      func.value.id === 'importlib');
  const isWhole =
    func.kind === 'Name' && func.id === '__import__' && name.value.value.includes('.');
  return isImport && !isWhole ? name.value.value : null;
}

/** Without `import importlib` where nothing asks for it any more. */
function withoutImportlib(body: readonly S.Statement[]): S.Statement[] {
  const rest = JSON.stringify(body, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  const isUsed = rest.includes('"id":"importlib"') || rest.includes('"id":"import_module"');
  if (isUsed) return [...body];
  return body.filter(
    (node) =>
      !(node.kind === 'Import' && node.names.every((one) => one.name === 'importlib')) &&
      !(node.kind === 'ImportFrom' && node.module === 'importlib'),
  );
}
