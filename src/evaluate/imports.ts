import type * as S from '../python/syntax.ts';
import type { Frame, Machine, Runtime } from './machine.ts';
import { Untranslated } from './machine.ts';
import { writeName } from './names.ts';

/** `import a, b.c as d`. */
export function importModules(machine: Machine, node: S.Import, frame: Frame): undefined {
  for (const { name, asname } of node.names) {
    const [root = name] = name.split('.');
    const whole = moduleOf(machine.py, name);
    const bound = asname === null ? moduleOf(machine.py, root) : whole;
    writeName(machine, frame, asname ?? root, bound);
  }
}

/** `from a import b as c`. ImportError when the module has no such name. */
export function importFrom(machine: Machine, node: S.ImportFrom, frame: Frame): undefined {
  const { py } = machine;
  const name = node.module ?? '';
  const module = moduleOf(py, name);
  for (const alias of node.names) {
    if (alias.name === '*') throw new Untranslated(`'from ${name} import *'`);
    if (!py.hasAttr(module, alias.name))
      throw new py.ImportError(
        `cannot import name '${alias.name}' from '${name}' (unknown location)`,
      );
    writeName(machine, frame, alias.asname ?? alias.name, py.getAttr(module, alias.name));
  }
}

function moduleOf(py: Runtime, name: string): unknown {
  const [root = '', ...rest] = name.split('.');
  const all = py as unknown as Readonly<Record<string, unknown>>;
  const module = all[root === 'enum' ? 'enum_' : root];
  if (!isModule(module, root)) throw new Untranslated(`the import of ${root}`);
  return rest.reduce((at: unknown, part) => py.getAttr(at, part), module);
}

function isModule(value: unknown, name: string): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { __name__?: unknown }).__name__ === name
  );
}
