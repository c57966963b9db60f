import type * as S from '../python/syntax.ts';
import { block } from './block.ts';
import { expression, items } from './expression.ts';
import { Frame } from './frame.ts';
import type { Machine, Steps } from './machine.ts';
import { documentation } from './signature.ts';

/** The class that a `class` statement makes: its body runs with a namespace of its own. */
export function* makeClass(machine: Machine, node: S.ClassDef, frame: Frame): Steps<unknown> {
  const { py } = machine;
  const bases = yield* items(machine, node.bases, frame);
  const keywords: Record<string, unknown> = {};
  for (const { arg, value } of node.keywords)
    if (arg !== null) keywords[arg] = yield* expression(machine, value, frame);
  const { metaclass, ...others } = keywords;
  const scope = machine.resolution.scopes.get(node) ?? frame.scope;
  const names = new py.Dict<unknown, unknown>();
  const doc = documentation(node.body);
  if (doc !== null) names.set('__doc__', doc);
  const inner = new Frame(scope, frame, frame.globals, names, `${frame.prefix}${node.name}.`);
  yield* block(machine, node.body, inner);
  const made = py.buildClass(node.name, bases as Parameters<typeof py.buildClass>[1], names, {
    ...(metaclass === undefined ? {} : { metaclass }),
    keywords: others,
  });
  inner.made = made;
  return made;
}
