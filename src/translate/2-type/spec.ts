import type { Context } from './context.ts';
import { iterated } from './elements.ts';
import { joinAll } from './join.ts';
import type { Slot } from './slot.ts';
import * as T from './type.ts';
import type { Type } from './type.ts';
import { entryOf } from './tables/entry-of.ts';

/** A parsed result type of the tables: `list[T]`, `dict[str, int] | None`, `elem(arg0)`. */
export type Spec =
  | { readonly kind: 'union'; readonly members: readonly Spec[] }
  | {
      readonly kind: 'name';
      readonly name: string;
      readonly args: readonly Spec[];
      readonly call: boolean;
    };

/** What the names in a spec stand for at one call. */
export interface SpecScope {
  readonly context: Context;
  /** The call: slots of new containers belong to it. */
  readonly node: object;
  readonly args: readonly Type[];
  /** `T`, `K`, `V`, `self`. */
  readonly names: Readonly<Record<string, Type>>;
}

/** Parses a spec. Throws on a mistake in a table: a bug of ours. */
export function parseSpec(text: string): Spec {
  const tokens = text.match(/[\w.]+|[[\](),|]/g) ?? [];
  let at = 0;
  const union = (): Spec => {
    const members = [one()];
    while (tokens[at] === '|') {
      at += 1;
      members.push(one());
    }
    return members.length === 1 && members[0] ? members[0] : { kind: 'union', members };
  };
  const one = (): Spec => {
    const name = tokens[at];
    if (!name || !/^\w/.test(name)) throw new Error(`bad type in a table: ${text}`);
    at += 1;
    const open = tokens[at];
    if (open !== '[' && open !== '(') return { kind: 'name', name, args: [], call: false };
    at += 1;
    const args: Spec[] = [];
    while (tokens[at] !== ']' && tokens[at] !== ')') {
      args.push(union());
      if (tokens[at] === ',') at += 1;
      if (at >= tokens.length) throw new Error(`bad type in a table: ${text}`);
    }
    at += 1;
    return { kind: 'name', name, args, call: open === '(' };
  };
  return union();
}

const simple: Readonly<Record<string, Type>> = {
  None: T.none,
  bool: T.bool,
  int: T.bigInt,
  nat: T.natural,
  index: T.int(-1, 2 ** 32),
  small: T.int(-(2 ** 40), 2 ** 40),
  byte: T.int(0, 255),
  sign: T.int(-1, 1),
  float: T.float,
  str: T.str,
  bytes: T.bytes,
  complex: [{ kind: 'complex' }],
  any: T.unknown,
  never: T.nothing,
  range: [{ kind: 'range', lo: -Infinity, hi: Infinity }],
};

/** The type that a spec means at one call. */
export function evaluate(spec: Spec, scope: SpecScope, path = ''): Type {
  if (spec.kind === 'union')
    return joinAll(spec.members.map((member, i) => evaluate(member, scope, `${path}|${i}`)));
  const { name, args } = spec;
  const known =
    entryOf(scope.names, name) ?? (args.length === 0 ? entryOf(simple, name) : undefined);
  if (known) return known;
  if (/^arg\d$/.test(name)) return scope.args[Number(name[3])] ?? T.nothing;
  const inner = args.map((arg, i) => evaluate(arg, scope, `${path}/${i}`));
  if (name === 'elem') return iterated(scope.context, inner[0] ?? T.nothing);
  if (name === 'tuple') return T.tuple(...inner);
  if (name === 'tupleOf') return [{ kind: 'tupleOf', element: inner[0] ?? T.nothing }];
  return container(name, inner, scope, `${path}${name}`);
}

function container(name: string, inner: readonly Type[], scope: SpecScope, path: string): Type {
  const slot = (i: number): Slot => {
    const made = scope.context.site(scope.node, `${path}.${i}`);
    made.add(inner[i] ?? T.nothing);
    return made;
  };
  switch (name) {
    case 'list':
    case 'set':
    case 'frozenset':
      return [{ kind: name, element: slot(0) }];
    case 'dict':
      return [{ kind: 'dict', key: slot(0), value: slot(1) }];
    case 'coroutine':
      return [{ kind: 'coroutine', result: slot(0) }];
    case 'Iterator':
    case 'zip':
    case 'map':
    case 'filter':
    case 'enumerate':
    case 'reversed':
    case 'dict_keys':
    case 'dict_values':
    case 'dict_items':
      return [{ kind: 'iterator', name, element: slot(0) }];
    default:
      return [{ kind: 'object', name, args: inner.map((_, i) => slot(i)) }];
  }
}
